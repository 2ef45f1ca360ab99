import { chmod, chown, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnoseEmbeddedPostgres } from "./diagnose-embedded-postgres.ts";
import { aDatabase } from "./testing/a-database.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

test("says that there is no database yet, and makes nothing", async () => {
  const directory = await temporaryDirectory();
  expect(await codesAt(join(directory, "data"))).toContain("not-made-yet");
  expect(await readdir(directory)).toEqual([]);
});

test("says whether the database runs or not", async () => {
  const dataDirectory = await temporaryDirectory();
  const postgres = await aDatabase({ dataDirectory });
  expect(await codesAt(dataDirectory)).toContain("running");
  await postgres.stop();
  expect(await codesAt(dataDirectory)).toContain("stopped");
  const faults = (await diagnoseEmbeddedPostgres({ dataDirectory })).filter(({ severity }) => severity === "error");
  expect(faults).toEqual([]);
});

test("finds data of another major version", async () => {
  const dataDirectory = await temporaryDirectory();
  await aCluster(dataDirectory, { PG_VERSION: "15\n" });
  expect(await codesAt(dataDirectory)).toContain("other-major-version");
});

test("finds files that a cluster cannot do without missing", async () => {
  const dataDirectory = await temporaryDirectory();
  const postgres = await aDatabase({ dataDirectory });
  await postgres.stop();
  await rm(join(dataDirectory, "postgres", "cluster", "global", "pg_control"));
  expect(await codesAt(dataDirectory)).toContain("damaged");
});

test("finds what an interrupted first start left", async () => {
  const dataDirectory = await temporaryDirectory();
  await mkdir(join(dataDirectory, "postgres", "cluster.unfinished"), { recursive: true });
  expect(await codesAt(dataDirectory)).toContain("unfinished");
});

test("finds that the home was elsewhere and is gone", async () => {
  const dataDirectory = await temporaryDirectory();
  await mkdir(join(dataDirectory, "postgres"));
  await writeFile(join(dataDirectory, "postgres", "location"), `${dataDirectory}/unmounted\n`);
  expect(await codesAt(dataDirectory)).toContain("home-missing");
});

test("finds a directory that cannot be written", async ({ skip }) => {
  skip(process.getuid?.() === 0, "root may write everywhere; run the tests as an ordinary user for this one");
  const dataDirectory = await temporaryDirectory();
  await chmod(dataDirectory, 0o500);
  expect(await codesAt(dataDirectory)).toContain("not-writable");
});

test("says everything in both languages, with a way to mend it", async () => {
  const dataDirectory = await temporaryDirectory();
  await aCluster(dataDirectory, { "thesis.doc": "years of work" });
  for (const { code, text, mend } of await diagnoseEmbeddedPostgres({ dataDirectory })) {
    expect(text.zh, code).toMatch(/\p{Script=Han}/u);
    expect(mend.zh, code).toMatch(/\p{Script=Han}/u);
    expect(text.en + mend.en, code).not.toMatch(/\p{Script=Han}/u);
  }
});

async function aCluster(dataDirectory: string, files: Record<string, string>): Promise<void> {
  const cluster = join(dataDirectory, "postgres", "cluster");
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  for (const [name, text] of Object.entries(files)) await writeFile(join(cluster, name), text);
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  await chown(cluster, uid, gid);
}

async function codesAt(dataDirectory: string): Promise<string[]> {
  return (await diagnoseEmbeddedPostgres({ dataDirectory })).map(({ code }) => code);
}
