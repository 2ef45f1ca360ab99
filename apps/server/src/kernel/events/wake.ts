import { EventEmitter } from "node:events";

/** Rings when events were published in this process. What others publish is found by polling: no NOTIFY on lending paths (docs/architecture.md). */
const bell = new EventEmitter().setMaxListeners(0);
const pollMilliseconds = 200;

/** Wakes the sequencer, which puts what was published into the log. */
export function wake(): void {
  bell.emit("published");
}

export interface Waiting {
  readonly signal: AbortSignal;
  /** At most. */
  readonly milliseconds?: number;
}

/** Waits until something was published in this process, or 200 ms, or until `signal` aborts. */
export function waitForPublished({ signal, milliseconds = pollMilliseconds }: Waiting): Promise<void> {
  return waitForCall({ signal, milliseconds }, (done) => {
    bell.once("published", done);
    return () => bell.off("published", done);
  });
}

/** Waits 200 ms, or until `signal` aborts. */
export function waitForPoll({ signal, milliseconds = pollMilliseconds }: Waiting): Promise<void> {
  return waitForCall({ signal, milliseconds }, () => () => {});
}

/**
 * Waits until what is given to `listen` is called, or for the time, or until `signal` aborts.
 * @param listen returns what ends the listening
 */
export function waitForCall(
  { signal, milliseconds }: Required<Waiting>,
  listen: (done: () => void) => () => void,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const stop = listen(done);
    signal.addEventListener("abort", done, { once: true });
  });
}
