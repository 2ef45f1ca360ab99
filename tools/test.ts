// `npm test [-- vitest arguments]`: builds what pages need, then runs every test; prints what was skipped and why, and one closing line.
import { join } from "node:path";
import { createVitest, type TestCase, type Vitest } from "vitest/node";
import { buildAssets } from "./build/build-assets.ts";
import { buildServer } from "./build/build-server.ts";
import { buildStaff } from "./build/build-staff.ts";
import { root } from "./root.ts";

process.chdir(root);
await Promise.all([buildServer(), buildAssets(), buildStaff()]);
const filters = process.argv.slice(2);
const vitest = await createVitest("test", { watch: false, config: join(root, "vitest.config.ts") });
try {
  await vitest.start(filters);
  report(vitest);
} finally {
  await vitest.close();
}
process.exit(process.exitCode ?? 0);

/** Names the skipped tests and their reasons, then counts: the last line is what continuous integration reads. */
function report(run: Vitest): void {
  const cases = run.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const byState = Map.groupBy(cases, (one) => one.result().state);
  const broken =
    run.state.getTestModules().filter((module) => module.errors().length > 0).length +
    run.state.getUnhandledErrors().length;
  const [passed, failed, skipped] = (["passed", "failed", "skipped"] as const).map((state) => byState.get(state) ?? []);
  for (const one of skipped ?? []) console.log(`SKIPPED ${one.fullName}${reason(one)}`);
  const failures = (failed?.length ?? 0) + broken;
  console.log(`${passed?.length ?? 0} passed, ${failures} failed, ${skipped?.length ?? 0} skipped`);
  if (failures > 0 || (passed?.length ?? 0) === 0) process.exitCode = 1;
}

function reason(test: TestCase): string {
  const result = test.result();
  return result.state === "skipped" && result.note ? `: ${result.note}` : "";
}
