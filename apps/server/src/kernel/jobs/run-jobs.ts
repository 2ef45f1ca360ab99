import { Logger, parseCronItems, type Runner, run, runMigrations, type TaskList } from "graphile-worker";
import type { Database } from "../db/database.ts";
import { poolOf } from "../db/inside.ts";
import type { Log } from "../telemetry/log.ts";
import type { Job } from "./job.ts";

/** Makes the job queue's own tables, under their own schema and its own forward-only migrations. */
export async function prepareJobs(db: Database): Promise<void> {
  await runMigrations({ pgPool: poolOf(db), logger: quiet });
}

/** Works through queued and scheduled jobs until stopped; a job under way is finished first. */
export async function runJobs(db: Database, jobs: readonly Job<never>[], log: Log): Promise<Runner> {
  return await run({
    pgPool: poolOf(db),
    logger: workerLog(log),
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
