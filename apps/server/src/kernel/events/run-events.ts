import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/database.ts";
import type { Log } from "../telemetry/log.ts";
import { type Consumer, consumeNext, registerConsumer } from "./consumer.ts";
import { sequence, trimLog } from "./event-log.ts";
import { type Follower, followNext } from "./follower.ts";
import { type Wake, waitForWork, wake } from "./wake.ts";

const trimEveryMilliseconds = 60 * 60 * 1000;
/** After a fault a loop waits this long, doubling up to a minute. */
const firstPause = 500;

/** While much happens it is put into the log, and looked at by every consumer, ten times a second and not after each commit. */
const gathering = 100;
const manyEvents = 1000;

export interface RunningEvents {
  /** Ends the loops after the batches under way. */
  stop(): Promise<void>;
}

export interface EventLoops {
  readonly consumers?: readonly Consumer[];
  readonly followers?: readonly Follower[];
  readonly log: Log;
}

/** Runs the sequencer and the consumers of this process until stopped. A failing consumer never holds up another. */
export async function runEvents(
  db: Database,
  { consumers = [], followers = [], log }: EventLoops,
): Promise<RunningEvents> {
  for (const consumer of consumers) await registerConsumer(db, consumer.name);
  const ending = new AbortController();
  let trimmedAt = 0;
  const sequencer = loop({ name: "sequencer", wait: "published" }, async () => {
    if (Date.now() - trimmedAt > trimEveryMilliseconds) {
      trimmedAt = Date.now();
      await trimLog(db);
    }
    const moved = await sequence(db);
    if (moved > 0) wake("logged");
    if (moved > 0 && moved < manyEvents) await sleep(gathering, undefined, { signal: ending.signal }).catch(() => {});
    return moved;
  });
  const loops = [
    sequencer,
    ...consumers.map((consumer) => loop({ name: consumer.name, wait: "logged" }, () => consumeNext(db, consumer))),
    ...followers.map((follower) => loop({ name: follower.name, wait: "logged" }, () => followNext(db, follower))),
  ];
  return {
    async stop() {
      ending.abort();
      await Promise.all(loops);
    },
  };

  /** Calls `step` again at once while it finds work, otherwise waits for the next wake or poll. */
  async function loop(
    { name, wait }: { readonly name: string; readonly wait: Wake },
    step: () => Promise<number>,
  ): Promise<void> {
    let pause = firstPause;
    while (!ending.signal.aborted) {
      try {
        const handled = await step();
        pause = firstPause;
        if (handled === 0) await waitForWork(wait, ending);
      } catch (error) {
        if (!ending.signal.aborted) log.error({ err: error, loop: name }, "an event loop failed and will try again");
        await waitForWork(wait, { signal: ending.signal, milliseconds: pause });
        pause = Math.min(pause * 2, 60_000);
      }
    }
  }
}
