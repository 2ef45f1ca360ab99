import type { EmbeddedLog, Exit } from "./embedded-postgres.ts";
import type { Postmaster } from "./postmaster.ts";

export interface Supervision {
  readonly exited: Promise<Exit>;
  stop(): Promise<void>;
}

/** Restarts, one after the other, before the supervisor gives up. */
const attempts = 5;
/** A database that lived this long, in milliseconds, is taken to be well again. */
const longLife = 60_000;

/**
 * Keeps a postmaster running: when it dies, however it dies, `start` is called again, until `stop`. Gives up when five
 * restarts did not bring it a minute of life.
 */
export function supervise(
  first: Postmaster,
  { start, log }: { start: () => Promise<Postmaster>; log: EmbeddedLog },
): Supervision {
  const ending = new AbortController();
  let current = first;
  let restarts = 0;

  async function run(): Promise<Exit> {
    for (;;) {
      const began = Date.now();
      const { how } = await current.exited;
      if (ending.signal.aborted) return { reason: "stopped" };
      if (Date.now() - began > longLife) restarts = 0;
      log("error", `the database died (${how}); starting it again`);
      const failure = await bringBack(new Error(`the database died again and again (${how})`));
      // A stop that came while it was being started found only the dead one.
      if (ending.signal.aborted) await current.stop();
      else if (failure) return { reason: "failed", error: failure };
    }
  }

  /** Gives the last failure when there is no attempt left. */
  async function bringBack(death: Error): Promise<Error | undefined> {
    let failure = death;
    while (!ending.signal.aborted && restarts < attempts) {
      await pause(pauseBefore(++restarts), ending.signal);
      if (ending.signal.aborted) break;
      try {
        current = await start();
        log("info", "the database is running again");
        return undefined;
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        log("error", failure.message);
      }
    }
    return failure;
  }

  const exited = run();
  return {
    exited,
    async stop() {
      ending.abort();
      await current.stop();
      await exited;
    },
  };
}

/** In milliseconds: at once the first time, then 1, 2, 4, 8 seconds. */
function pauseBefore(restart: number): number {
  return restart === 1 ? 0 : 1000 * 2 ** (restart - 2);
}

/** Waits, but not longer than until `signal`. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
