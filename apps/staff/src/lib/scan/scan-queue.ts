/** Takes scans as fast as they come and works through them one after another, in order: no book is lost because the last was slow. */
export interface ScanQueue {
  add(code: string, work: (code: string) => Promise<void>): void;
  /** Scans not finished yet, the one being worked on among them. */
  readonly waiting: number;
}

/** @param changed told the number waiting, whenever it changes */
export function createScanQueue(changed: (waiting: number) => void): ScanQueue {
  let waiting = 0;
  let last = Promise.resolve();
  const count = (by: number) => {
    waiting += by;
    changed(waiting);
  };
  return {
    add(code, work) {
      count(1);
      last = last
        .then(() => work(code))
        .catch(() => undefined)
        .then(() => count(-1));
    },
    get waiting() {
      return waiting;
    },
  };
}
