// `npm test [-- vitest arguments]`: builds what pages need, runs every test, then the database's ground on the operating system's
// PostgreSQL. Says what was skipped and why; the last line counts, for people and for continuous integration.
import { join } from "node:path";
import { createVitest, type TestCase, type Vitest } from "vitest/node";
import { buildAssets } from "./build/build-assets.ts";
import { buildServer } from "./build/build-server.ts";
import { buildStaff } from "./build/build-staff.ts";
import { root } from "./root.ts";
import { runOnPostgres15, type TestCounts } from "./test-postgresql-15.ts";

process.chdir(root);
await Promise.all([buildServer(), buildAssets(), buildStaff()]);
const filters = process.argv.slice(2);
const counts = [await runHere(filters)];
if (filters.length === 0) counts.push(await runOnPostgres15());
const sum = (key: keyof TestCounts) => counts.reduce((total, one) => total + one[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exit(sum("failed") > 0 || sum("passed") === 0 ? 1 : 0);

async function runHere(only: string[]): Promise<TestCounts> {
  const vitest = await createVitest("test", { watch: false, config: join(root, "vitest.config.ts") });
  try {
    await vitest.start(only);
    return report(vitest);
  } finally {
    await vitest.close();
  }
}

/** Names the failed tests and the skipped ones with their reasons. A file that does not load counts as one failure. */
function report({ state }: Vitest): TestCounts {
  const modules = state.getTestModules();
  const cases = modules.flatMap((module) => [...module.children.allTests()]);
  const byState = Map.groupBy(cases, (one) => one.result().state);
  const broken = modules.filter((module) => module.errors().length > 0);
  for (const one of byState.get("skipped") ?? []) console.log(`SKIPPED ${one.fullName}${reason(one)}`);
  for (const one of byState.get("failed") ?? []) console.log(`FAILED ${one.module.relativeModuleId}: ${one.fullName}`);
  for (const module of broken) console.log(`FAILED ${module.relativeModuleId}: ${module.errors()[0]?.message}`);
  return {
    passed: byState.get("passed")?.length ?? 0,
    failed: (byState.get("failed")?.length ?? 0) + broken.length + state.getUnhandledErrors().length,
    skipped: byState.get("skipped")?.length ?? 0,
  };
}

function reason(test: TestCase): string {
  const result = test.result();
  return result.state === "skipped" && result.note ? `: ${result.note}` : "";
}
