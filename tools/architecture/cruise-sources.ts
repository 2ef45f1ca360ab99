import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { cruiseOptions, sourceFolders } from "./configuration.ts";

/** One import that breaks a wall. */
export interface Breach {
  readonly wall: string;
  readonly from: string;
  readonly to: string;
  /** The files between, for walls that look at more than one import. */
  readonly via: readonly string[];
}

export interface Cruised {
  readonly breaches: readonly Breach[];
  /** Own source files that were read, from `directory`. */
  readonly modules: readonly string[];
}

/** Reads every source in the given folders of `directory` and says which imports break a wall. */
export async function cruiseSources(directory: string, among: readonly string[] = sourceFolders): Promise<Cruised> {
  const folders = among.filter((folder) => existsSync(join(directory, folder)));
  const { output } = await cruise(folders, { ...cruiseOptions, baseDir: directory });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.map((module) => module.source).filter(isOwnSource),
    breaches: summary.violations.map(({ rule, from, to, cycle, via }) => ({
      wall: rule.name,
      from,
      to,
      via: (cycle ?? via ?? []).map((step) => step.name),
    })),
  };
}

export function isOwnSource(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path) && !/(^|\/)node_modules\/|^\.\.\//.test(path);
}
