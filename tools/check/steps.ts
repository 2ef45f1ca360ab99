import { globSync } from "node:fs";
import { checkArchitecture } from "../architecture/check-architecture.ts";
import { checkSchemas } from "../architecture/sql/check-schemas.ts";
import { root } from "../root.ts";
import { commandStep, scriptStep } from "./command-step.ts";
import { listingStep, type Step } from "./step.ts";
import { checkTexts } from "./texts/check-texts.ts";

/** One TypeScript project for each kind of place that code runs in; tsconfig.base.json is what they share. */
const projects = globSync("tsconfig*.json", { cwd: root })
  .filter((name) => name !== "tsconfig.base.json")
  .toSorted();

/** Everything that `npm run check` looks at, in this order. */
export const checkSteps: readonly Step[] = [
  commandStep("format", "biome", ["check", "--colors=off"]),
  commandStep("lint", "oxlint", ["--type-aware", "--deny-warnings"]),
  ...projects.map((project) => commandStep(`types (${project})`, "tsc", ["-p", project])),
  listingStep("walls", checkArchitecture),
  listingStep("SQL schemas", checkSchemas),
  commandStep("dead code", "knip", ["--no-progress"]),
  listingStep("texts", checkTexts),
  scriptStep("generated files", "tools/generate.ts", ["--check"]),
];

/** What `npm run fix` does: format, order imports, and the lint fixes that cannot change what code does. */
export const fixSteps: readonly Step[] = [
  commandStep("lint", "oxlint", ["--type-aware", "--quiet", "--fix"]),
  commandStep("format", "biome", ["check", "--write", "--colors=off"]),
];
