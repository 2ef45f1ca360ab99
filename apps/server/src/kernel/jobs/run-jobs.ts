import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  runMigrations,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import type { Database } from "../db/database.ts";
import { poolOf } from "../db/inside.ts";
import type { Log } from "../telemetry/log.ts";
import type { Job } from "./job.ts";

/** Makes the job queue's own tables, under their own schema and its own forward-only migrations. */
export async function prepareJobs(db: Database): Promise<void> {
  await runMigrations({ pgPool: poolOf(db), logger: quiet });
}

/** Works through jobs until stopped. */
export interface JobRunner {
  /** A job under way is finished first. */
  stop(): Promise<void>;
}

/** So many failures to look for a job, one after another, and the runner is begun anew: about two seconds of its four workers. */
const failuresBeforeNewStart = 8;
const pauseBetweenStarts = 1000;

/**
 * Works through queued and scheduled jobs until stopped. The queue keeps for good what went wrong when it first asked which jobs there are
 * (graphile-worker 0.18, `taskIdentifiers.js`): a database that was busy at the start would leave it idle until the program ends, so a
 * runner that finds no jobs for faults is replaced.
 */
export async function runJobs(db: Database, jobs: readonly Job<never>[], log: Log): Promise<JobRunner> {
  const stopping = new AbortController();
  let replacing: Promise<void> | undefined;
  let runner: Runner | undefined = await begin();

  async function begin(): Promise<Runner> {
    const events: WorkerEvents = new EventEmitter();
    let failures = 0;
    const works = () => void (failures = 0);
    events.on("worker:getJob:empty", works).on("job:start", works);
    events.on("worker:getJob:error", () => {
      if (++failures >= failuresBeforeNewStart && !stopping.signal.aborted) replacing ??= replace();
    });
    return await startRunner(db, { jobs, log, events });
  }

  async function replace(): Promise<void> {
    log.warn({ part: "jobs" }, "no job could be looked for; the runner begins anew");
    const old = runner;
    runner = undefined;
    await old?.stop().catch(() => undefined);
    while (!stopping.signal.aborted) {
      try {
        runner = await begin();
        break;
      } catch (error) {
        log.error({ part: "jobs", err: error }, "the runner could not begin anew and will try again");
        await sleep(pauseBetweenStarts);
      }
    }
    replacing = undefined;
  }

  return {
    async stop() {
      stopping.abort();
      await replacing;
      await runner?.stop();
    },
  };
}

async function startRunner(
  db: Database,
  { jobs, log, events }: { jobs: readonly Job<never>[]; log: Log; events: WorkerEvents },
): Promise<Runner> {
  return await run({
    pgPool: poolOf(db),
    logger: workerLog(log),
    events,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1000,
    taskList: taskListOf(jobs, log),
    parsedCronItems: parseCronItems(
      jobs.flatMap((job) => (job.schedule ? [{ task: job.name, match: job.schedule, identifier: job.name }] : [])),
    ),
  });
}

function taskListOf(jobs: readonly Job<never>[], log: Log): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (payload: unknown, { abortSignal }) => job.run(payload as never, { log, signal: abortSignal }),
    ]),
  );
}

const quiet = new Logger(() => () => {});

/** The queue's own messages: warnings and errors only, and never a payload. */
function workerLog(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === "error") log.error({ part: "jobs" }, message);
    if (level === "warning") log.warn({ part: "jobs" }, message);
  });
}
