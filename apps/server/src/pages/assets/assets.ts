import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDirectory } from "../../kernel/paths.ts";

/** Names of the built files with their content's hash, as the build wrote them: `reader.css` → `reader-3F2A.css`. */
export interface Assets {
  urlOf(name: string): string;
  /** What all assets are together: changes with any of them. */
  readonly version: string;
}

export const assetsDirectory = join(buildDirectory, "assets");

/** Reads the build's list. @throws Error that says to build when there is none */
export function readAssets(): Assets {
  const manifest = readManifest();
  return {
    version: manifest["version"] ?? "",
    urlOf(name) {
      const file = manifest[name];
      if (file === undefined) throw new Error(`no built asset ${name}: run npm run build`);
      return `/assets/${file}`;
    },
  };
}

function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(assetsDirectory, "manifest.json"), "utf8")) as Record<string, string>;
  } catch (error) {
    throw new Error("the pages' styles are not built: run npm run build", { cause: error });
  }
}
