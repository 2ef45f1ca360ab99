import { globSync } from "node:fs";
import { leftOut, sourceFolders } from "./configuration.ts";
import { isOwnSource } from "./cruise-sources.ts";

/**
 * The source files that are there, asked of the file system and not of dependency-cruiser: a tool that has lost its TypeScript parser
 * finds no module and therefore no fault. What it saw is held against this list.
 */
export function listSources(directory: string): string[] {
  const skip = new RegExp(leftOut.join("|"));
  return globSync(`{${sourceFolders.join(",")}}/**/*.{ts,tsx,mjs}`, {
    cwd: directory,
    exclude: (path) => /(^|\/)node_modules$/.test(path) || skip.test(`${path}/`),
  })
    .filter((path) => isOwnSource(path) && !skip.test(path))
    .toSorted();
}
