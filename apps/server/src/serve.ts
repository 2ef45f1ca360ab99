import { join, resolve } from "node:path";
import { buildApp } from "./app.ts";
import { openLocalSearchEngine } from "./capabilities/discovery/index.ts";
import { issueSetupCode } from "./capabilities/identity/index.ts";
import { readLibrary } from "./capabilities/portal/index.ts";
import type { Database } from "./kernel/db/database.ts";
import { migrate } from "./kernel/db/migrate.ts";
import { readMigrations } from "./kernel/db/migration.ts";
import { provideDatabase } from "./kernel/db/provide-database.ts";
import { type OpeningPage, showOpeningPage } from "./kernel/http/opening-page.ts";
import { prepareJobs } from "./kernel/jobs/run-jobs.ts";
import type { Kernel } from "./kernel/module.ts";
import { type Environment, readSettings, type Settings } from "./kernel/settings/read-settings.ts";
import { type Log, openLog } from "./kernel/telemetry/log.ts";
import { openKernel } from "./open-kernel.ts";
import { howToTry } from "./processes/demonstration/how-to-try.ts";
import { openDemonstration, wantsDemonstration } from "./processes/demonstration/open-demonstration.ts";

/**
 * Starts everything, then waits for a signal to stop, or for the database to be gone for good. A signal that comes while it
 * starts is heeded once it has started, so that the database is never left alone.
 * @returns the exit code
 */
export async function serve(environment: Environment): Promise<number> {
  const settings = readSettings(environment);
  const log = openLog(settings);
  const stopping = stopSignal();
  const opening = await standAtTheDoor(settings);
  opening?.say({ zh: "准备数据库", en: "Preparing the database" });
  const provided = await provideDatabase(settings, log);
  try {
    await prepareDatabase(provided.db, log);
    opening?.say({ zh: "打开检索", en: "Opening the search" });
    const kernel = openKernel(settings, provided.db, log);
    const app = await buildApp(kernel, await openLocalSearchEngine(join(resolve(settings.dataDirectory), "search")));
    try {
      await app.start();
      await opening?.close();
      const address = await app.server.listen({ host: settings.host, port: settings.port });
      const url = settings.publicUrl ?? address.replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]");
      const opened = openDoors(kernel, url);
      const failed = await Promise.race([stopping, provided.exited.then(({ reason }) => reason === "failed")]);
      log.info(failed ? "the database is gone; stopping" : "stopping");
      opened.stop();
      return failed ? 1 : 0;
    } finally {
      await app.stop();
    }
  } finally {
    await provided.close();
  }
}

/** Says to whoever comes early that the library opens, where that is known beforehand and to be listened at by this process. */
async function standAtTheDoor({ host, port }: Settings): Promise<OpeningPage | undefined> {
  return port === 0 ? undefined : await showOpeningPage({ host, port });
}

async function prepareDatabase(db: Database, log: Log): Promise<void> {
  const applied = await migrate(db, readMigrations());
  await prepareJobs(db);
  if (applied.length > 0) log.info({ applied: applied.length }, "the database was brought up to date");
}

/** Loads the demonstration into an empty library that wants it, and says on the console where the library is. */
function openDoors(kernel: Kernel, url: string): { stop(): void } {
  const stopping = new AbortController();
  const open = async () => {
    if (await wantsDemonstration(kernel.db, kernel.settings)) {
      console.log(`\n  ${url}\n  正在装入演示馆，约半分钟 · Loading the demonstration library, about half a minute`);
      await openDemonstration(kernel, stopping.signal);
    }
    if (!stopping.signal.aborted) await announce(kernel, url);
  };
  open().catch((error: unknown) => kernel.log.error(error, "the library could not be announced"));
  return { stop: () => stopping.abort() };
}

/** Where the library is, how to try the demonstration, and, while nobody administers it, how to set it up. */
async function announce({ db }: Kernel, url: string): Promise<void> {
  const code = await issueSetupCode(db);
  const lines = [`文渊已经打开 · Wenyuan is open:  ${url}`];
  if ((await readLibrary(db)).demonstration === true) lines.push(...howToTry(url));
  if (code !== undefined)
    lines.push(
      `设置管理员 · Set up the administrator:  ${url}/zh/set-up?code=${code}`,
      `                                        ${url}/en/set-up?code=${code}`,
    );
  console.log(`\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
}

function stopSignal(): Promise<false> {
  return new Promise((stop) => {
    process.once("SIGINT", () => stop(false));
    process.once("SIGTERM", () => stop(false));
  });
}
