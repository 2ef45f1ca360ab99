import { EventEmitter } from "node:events";

/** Wakes waiting loops in this process; other processes find out by polling (docs/architecture.md: no NOTIFY on lending paths). */
const bell = new EventEmitter().setMaxListeners(0);
const pollMilliseconds = 200;

export function wake(): void {
  bell.emit("wake");
}

/** Waits until something was committed in this process, or 200 ms, or until `signal` aborts. */
export function waitForWork(signal: AbortSignal, milliseconds = pollMilliseconds): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      bell.off("wake", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    bell.once("wake", done);
    signal.addEventListener("abort", done, { once: true });
  });
}
