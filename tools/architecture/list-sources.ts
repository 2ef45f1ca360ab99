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

/** Sources at least; the tree had 900 when the walls went up. Fewer means that looking for them is broken. */
const leastSources = 600;

/** Which of the files that are there were not looked at, in lines; and whether there are suspiciously few. */
export function unseenSources(files: readonly string[], modules: readonly string[]): string[] {
  const seen = new Set(modules);
  const unseen = files.filter((file) => !seen.has(file));
  return [
    ...(files.length < leastSources
      ? [`only ${files.length} sources found; there should be ${leastSources} or more`]
      : []),
    ...unseen.map((file) => `${file} was not looked at; does dependency-cruiser find a TypeScript that it can use?`),
  ];
}
