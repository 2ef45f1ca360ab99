import { setTimeout as sleep } from "node:timers/promises";
import type { EmbeddedLog, Exit } from "./embedded-postgres.ts";
import type { Postmaster } from "./postmaster.ts";

export interface Supervision {
  readonly exited: Promise<Exit>;
  stop(): Promise<void>;
}

/** Starts that may fail or end early, one after the other, before the supervisor gives up. */
const attempts = 5;
/** A database that lived this long, in milliseconds, is taken to be well again. */
const longLife = 60_000;

/**
 * Keeps a postmaster running: when it dies, however it dies, `start` is called again, until `stop`. Gives up when it
 * died five times and never lived a minute.
 */
export function supervise(
  first: Postmaster,
  { start, log }: { start: () => Promise<Postmaster>; log: EmbeddedLog },
): Supervision {
  const ending = new AbortController();
  let current = first;

  async function run(): Promise<Exit> {
    let failures = 0;
    for (;;) {
      const since = Date.now();
      const { how } = await current.exited;
      if (ending.signal.aborted) return { reason: "stopped" };
      log("error", `the database died (${how}); starting it again`);
      if (Date.now() - since > longLife) failures = 0;
      for (;;) {
        failures++;
        const outcome = await startAgain(failures);
        if (outcome === undefined) break;
        if (ending.signal.aborted) return { reason: "stopped" };
        if (failures >= attempts) return { reason: "failed", error: outcome };
      }
      if (ending.signal.aborted) await current.stop();
    }
  }

  async function startAgain(failures: number): Promise<Error | undefined> {
    try {
      await sleep(pauseBefore(failures), undefined, { signal: ending.signal });
      current = await start();
      log("info", "the database is running again");
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
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

/** At once the first time, then 1, 2, 4, 8 seconds. */
function pauseBefore(failures: number): number {
  return failures === 1 ? 0 : 1000 * 2 ** (failures - 2);
}
