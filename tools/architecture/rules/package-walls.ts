import { purePackages, statedIo, tests } from "../places.ts";
import { type Wall, wall } from "./rule.ts";

export const packageWalls: readonly Wall[] = [
  wall(
    "packages-know-no-app",
    "A package stands by itself and may be published: it knows no app, tool or demonstration.",
    {
      from: { path: "^packages/[^/]+/src/", pathNot: tests },
      to: { path: "^(apps|tools|demo|tests|bench|trials)/" },
    },
  ),
  wall(
    "packages-are-entered-by-their-exports",
    "Import a package by its name, @wenyuan/…; what its package.json does not export is its own.",
    {
      from: { path: "^(?:apps|demo|packages/([^/]+))/", pathNot: tests },
      to: {
        path: "^packages/[^/]+/",
        pathNot: [
          "^packages/$1/",
          String.raw`^packages/[^/]+/src/index\.ts$`,
          "^packages/ui/src/(styles|elements|mark)/",
          String.raw`^packages/marc/src/format/index\.ts$`,
          String.raw`^packages/ui/src/gallery/index\.ts$`,
        ],
      },
    },
  ),
  wall(
    "codecs-do-no-io",
    "Codecs and rules take bytes, text and values and give them back. Let the caller read and write; what must not be so is stated in places.ts.",
    {
      from: { path: `^packages/(${purePackages.join("|")})/src/`, pathNot: [tests, statedIo] },
      to: { dependencyTypes: ["core"] },
    },
  ),
];
