import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/database.ts";
import type { Log } from "../telemetry/log.ts";
import { type Consumer, consumeStep, registerConsumer } from "./consumer.ts";
import { type Step, sequence, trimLog } from "./event-log.ts";
import { type Follower, followStep } from "./follower.ts";
import { openLogWatch } from "./log-watch.ts";
import { type Waiting, waitForPoll, waitForPublished } from "./wake.ts";

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
  const { signal } = ending;
  const watch = openLogWatch();
  await watch.look(db);
  let trimmedAt = 0;
  const sequenceNext = async () => {
    if (Date.now() - trimmedAt > trimEveryMilliseconds) {
      trimmedAt = Date.now();
      await trimLog(db);
    }
    const moved = await sequence(db);
    if (moved > 0) await watch.look(db);
    if (moved > 0 && moved < manyEvents) await sleep(gathering, undefined, { signal }).catch(() => {});
    return moved > 0;
  };
  const follow = ({ name, topics }: Pick<Consumer, "name" | "topics">, step: () => Promise<Step>) => {
    const seat = watch.seat(topics);
    return loop(name, { step: async () => (await step()).more, wait: seat.wait });
  };
  const loops = [
    loop("sequencer", { step: sequenceNext, wait: waitForPublished }),
    // What another process has put into the log.
    loop("watch", { step: async () => (await watch.look(db)) > 0, wait: waitForPoll }),
    ...consumers.map((consumer) => follow(consumer, () => consumeStep(db, consumer))),
    ...followers.map((follower) => follow(follower, () => followStep(db, follower))),
  ];
  return {
    async stop() {
      ending.abort();
      await Promise.all(loops);
    },
  };

  /** Calls `step` again at once while it leaves work, otherwise waits. */
  async function loop(name: string, { step, wait }: Loop): Promise<void> {
    let pause = firstPause;
    while (!signal.aborted) {
      try {
        const more = await step();
        pause = firstPause;
        if (!more) await wait({ signal });
      } catch (error) {
        if (!signal.aborted) log.error({ err: error, loop: name }, "an event loop failed and will try again");
        await wait({ signal, milliseconds: pause });
        pause = Math.min(pause * 2, 60_000);
      }
    }
  }
}

interface Loop {
  /** @returns whether there is more to do at once */
  readonly step: () => Promise<boolean>;
  readonly wait: (waiting: Waiting) => Promise<void>;
}
