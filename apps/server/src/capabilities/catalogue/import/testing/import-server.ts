// Imports an uploaded file as the server does, in a job, in a process that may be killed at any moment. Says how many records are read.
import { createReadStream } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { systemClock } from "../../../../kernel/clock/clock.ts";
import { openDatabase } from "../../../../kernel/db/open-database.ts";
import { prepareJobs, runJobs } from "../../../../kernel/jobs/run-jobs.ts";
import { localStorage } from "../../../../kernel/storage/local-storage.ts";
import { receiveFile } from "../file/receive-file.ts";
import { importJob } from "../runs/change-state.ts";
import { findImport, listRunnable } from "../runs/import.store.ts";
import { resumeImports, runWaitingImports } from "../runs/run-waiting-imports.ts";
import { startImport } from "../runs/start-import.ts";
import { syntheticPlan } from "./synthetic-plan.ts";

const [address = "", path = "", source = ""] = process.argv.slice(2);
const db = openDatabase({ address: JSON.parse(address) });
const storage = localStorage(join(dirname(path), "files"));
await prepareJobs(db);
const id = (await listRunnable(db))[0]?.id ?? (await uploaded()).id;
await resumeImports(db);
const work = { db, storage, clock: systemClock, guards: [] };
const job = {
  ...importJob,
  run: (_: never, context: Parameters<typeof runWaitingImports>[1]) => runWaitingImports(work, context),
};
await runJobs(db, [job], pino({ level: "warn" }, process.stderr));
for (let read = 0; ; await setTimeout(10)) {
  const run = await findImport(db, id);
  if (run && run.read > read) process.stdout.write(`${(read = run.read)}\n`);
  if (run?.state === "done") break;
}
process.stdout.write(`done ${id}\n`);
process.exit(0);

async function uploaded() {
  const received = await receiveFile(storage, createReadStream(path));
  const about = { source, fileName: "synthetic.mrc", plan: syntheticPlan, startedBy: "account:1" };
  return await startImport(db, { ...about, ...received });
}
