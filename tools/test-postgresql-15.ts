// `npm run test:postgresql-15`: the tests of the database's ground on the operating system's own PostgreSQL, version 15 or later.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { findPostgres, withCluster } from "./postgresql/cluster.ts";
import { root } from "./root.ts";

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What speaks to PostgreSQL directly: there is one dialect, that of version 15. */
const filters = [
  "apps/server/src/kernel/db/transact",
  "apps/server/src/kernel/db/migrate",
  "apps/server/src/kernel/events/",
  "apps/server/src/kernel/jobs/",
  "apps/server/src/kernel/http/idempotency/",
  "apps/server/src/capabilities/",
  "apps/server/src/testing/list-routes",
];

/** What asks foreign peers, the search engine or killed programs more than it asks the database: once is enough. */
const leftOut = [
  "**/identity/ways/**",
  "**/identity/passkeys/**",
  "**/identity/accounts/**",
  "**/discovery/**",
  "**/*{kill,ugly,relevance}*",
  "**/readers/feeds/**",
];

/** Runs the tests against a cluster of the operating system's PostgreSQL, made for the run. Says loudly when there is none. */
export async function runOnPostgres15(): Promise<TestCounts> {
  const found = await findPostgres();
  if (!found) {
    console.log(
      "SKIPPED tests on PostgreSQL 15: /usr/lib/postgresql holds no version from 15 on (Debian: apt install postgresql)",
    );
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (!isNamed()) {
    console.log(
      "SKIPPED tests on PostgreSQL 15: its initdb asks for a user with a name, and this one is only a number",
    );
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return await withCluster(found, async (url) => {
    const counts = await runTests(url);
    console.log(
      `on PostgreSQL ${found.version}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
    );
    return counts;
  });
}

/** Whether the system knows the user by a name; in some containers it knows only a number. */
function isNamed(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

async function runTests(url: string): Promise<TestCounts> {
  const directory = await mkdtemp(join(tmpdir(), "wenyuan-report-"));
  const report = join(directory, "report.json");
  try {
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
    const args = ["run", "--project", "server", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const child = spawn(
      process.execPath,
      [vitest, ...args, ...leftOut.map((glob) => `--exclude=${glob}`), ...filters],
      {
        cwd: root,
        env: { ...process.env, WENYUAN_TEST_DATABASE_URL: url },
        stdio: "inherit",
      },
    );
    const [code] = (await once(child, "close")) as [number | null];
    return await countsOf(report, code);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A run that fails without a failed test, for instance because a file does not load, counts as one failure. */
async function countsOf(report: string, code: number | null): Promise<TestCounts> {
  const text = await readFile(report, "utf8").catch(() => "{}");
  const found = JSON.parse(text) as Record<"numPassedTests" | "numFailedTests" | "numPendingTests", number | undefined>;
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = found;
  const nothing = passed === 0 || code !== 0;
  return { passed, failed: nothing ? Math.max(1, failed) : failed, skipped };
}

if (import.meta.main) process.exit((await runOnPostgres15()).failed > 0 ? 1 : 0);
