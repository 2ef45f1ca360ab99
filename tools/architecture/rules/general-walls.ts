import { tests } from "../places.ts";
import { type Wall, wall } from "./rule.ts";

/** Sources that run for users, as against tests, tools and generators. */
const production = String.raw`^(apps/[^/]+|packages/[^/]+)/src/`;

/** What is loaded by a bundler, a worker or a person and not by an import. */
const entries = [
  tests,
  String.raw`\.d\.ts$`,
  String.raw`^apps/staff/src/first-paint\.ts$`,
  String.raw`^apps/staff/src/worker/[^/]+\.ts$`,
  String.raw`^apps/server/src/pages/(browser|service-worker)/[^/]+\.ts$`,
  String.raw`^packages/[^/]+/[^/]+\.ts$`,
  String.raw`^(tools|bench|trials|demo)/[^/]+\.(ts|mjs)$`,
  String.raw`\.config\.ts$`,
];

export const generalWalls: readonly Wall[] = [
  wall(
    "no-circles",
    "Files that import each other in a circle cannot be understood one by one. Types may: they are gone at run time.",
    {
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ),
  wall("no-unknown-imports", "This import leads nowhere: the file or the package does not exist.", {
    from: {},
    to: { couldNotResolve: true },
  }),
  wall("no-orphans", "Nobody imports this file and it imports nobody: delete it, or use it.", {
    from: { orphan: true, pathNot: entries },
    to: {},
  }),
  wall(
    "production-needs-no-dev-dependency",
    "List the package under dependencies of the package.json that is nearest.",
    {
      from: { path: production, pathNot: [tests, String.raw`\.d\.ts$`] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ),
  wall("production-knows-no-test", "What only tests need stays with them.", {
    from: { path: production, pathNot: tests },
    to: { path: String.raw`\.test\.tsx?$|/testing/` },
  }),
];
