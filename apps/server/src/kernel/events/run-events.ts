import type { Database } from "../db/database.ts";
import type { Log } from "../telemetry/log.ts";
import { type Consumer, consumeNext, registerConsumer } from "./consumer.ts";
import { sequence, trimLog } from "./event-log.ts";
import { type Follower, followNext } from "./follower.ts";
import { waitForWork, wake } from "./wake.ts";

const trimEveryMilliseconds = 60 * 60 * 1000;
/** After a fault a loop waits this long, doubling up to a minute. */
const firstPause = 500;

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
  const sequencer = loop("sequencer", async () => {
    if (Date.now() - trimmedAt > trimEveryMilliseconds) {
      trimmedAt = Date.now();
      await trimLog(db);
    }
    const moved = await sequence(db);
    if (moved > 0) wake();
    return moved;
  });
  const loops = [
    sequencer,
    ...consumers.map((consumer) => loop(consumer.name, () => consumeNext(db, consumer))),
    ...followers.map((follower) => loop(follower.name, () => followNext(db, follower))),
  ];
  return {
    async stop() {
      ending.abort();
      await Promise.all(loops);
    },
  };

  /** Calls `step` again at once while it finds work, otherwise waits for the next wake or poll. */
  async function loop(name: string, step: () => Promise<number>): Promise<void> {
    let pause = firstPause;
    while (!ending.signal.aborted) {
      try {
        const handled = await step();
        pause = firstPause;
        if (handled === 0) await waitForWork(ending.signal);
      } catch (error) {
        if (!ending.signal.aborted) log.error({ err: error, loop: name }, "an event loop failed and will try again");
        await waitForWork(ending.signal, pause);
        pause = Math.min(pause * 2, 60_000);
      }
    }
  }
}
