import { EventEmitter } from "node:events";

/** What loops of this process wait for: that events were published, which the sequencer puts into the log, and that the log has grown. */
export type Wake = "published" | "logged";

/** Wakes waiting loops in this process; other processes find out by polling (docs/architecture.md: no NOTIFY on lending paths). */
const bell = new EventEmitter().setMaxListeners(0);
const pollMilliseconds = 200;

export function wake(why: Wake): void {
  bell.emit(why);
}

export interface Waiting {
  readonly signal: AbortSignal;
  readonly milliseconds?: number;
}

/** Waits until it was rung in this process, or 200 ms, or until `signal` aborts. */
export function waitForWork(why: Wake, { signal, milliseconds = pollMilliseconds }: Waiting): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      bell.off(why, done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    bell.once(why, done);
    signal.addEventListener("abort", done, { once: true });
  });
}
