import type { ICruiseOptions } from "dependency-cruiser";
import { browserWalls } from "./rules/browser-walls.ts";
import { generalWalls } from "./rules/general-walls.ts";
import { packageWalls } from "./rules/package-walls.ts";
import type { Wall } from "./rules/rule.ts";
import { serverWalls } from "./rules/server-walls.ts";

/** Every wall of the architecture. `docs/architecture.md` says why they stand where they do. */
export const walls: readonly Wall[] = [...serverWalls, ...packageWalls, ...browserWalls, ...generalWalls];

/** Folders whose sources are looked at. */
export const sourceFolders = ["apps", "packages", "tools", "demo", "bench", "trials", "tests"];

/** What is not judged: what is built, data, and the canaries, which break the walls on purpose. `node_modules` has a `dist` too. */
export const leftOut = ["^(dist|data)/", "^(apps|packages)/[^/]+/(dist|data)/", "^tools/architecture/canaries/"];

export const cruiseOptions: ICruiseOptions = {
  ruleSet: { forbidden: [...walls] },
  validate: true,
  doNotFollow: { path: "node_modules" },
  exclude: { path: leftOut },
  // "specify": imports of types count, and are told from the others.
  tsPreCompilationDeps: "specify",
  combinedDependencies: false,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["wenyuan-source", "import", "node", "default", "types"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css", ".d.ts"],
  },
};
