import { chmod, cp, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openHome } from "./database-home.ts";
import { findBinaries, readPackage } from "./find-binaries.ts";
import { userLauncher } from "./launcher-kinds.ts";
import { moveIn } from "./move-in.ts";
import { probeLauncher } from "./probe-launcher.ts";
import { isRoot, needsRoot } from "./testing/as-others.ts";
import { temporaryDirectory } from "./testing/temporary-directory.ts";

const nobody = { name: "nobody", uid: 65_534, gid: 65_534 };

test("copies the programs when the user cannot reach them, once, even for two at the same time", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const luggage = await aClosedInstallation();
  const [first, second] = await Promise.all([moveIn(nobody, luggage), moveIn(nobody, luggage)]);
  expect(first.binaries.root).toBe(join(luggage.place.directory, `postgresql-${luggage.binaries.build}`));
  expect(second.binaries.root).toBe(first.binaries.root);
  const outcome = await probeLauncher(userLauncher(nobody), first.binaries, first.home);
  expect(outcome.output).toContain("postgres (PostgreSQL)");
  const made = await stat(first.binaries.postgres);
  const again = await moveIn(nobody, luggage);
  expect((await stat(again.binaries.postgres)).ino).toBe(made.ino);
});

test("the programs belong to root, so that the database's user cannot change what root runs", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const { binaries } = await moveIn(nobody, await aClosedInstallation());
  const { uid, mode } = await stat(binaries.postgres);
  expect({ uid, othersWrite: mode & 0o022 }).toEqual({ uid: 0, othersWrite: 0 });
});

test("notes where the home went", async ({ skip }) => {
  skip(!isRoot(), needsRoot);
  const luggage = await aClosedInstallation();
  const { home } = await moveIn(nobody, luggage);
  expect(await readFile(join(luggage.home.base, "location"), "utf8")).toBe(`${home.base}\n`);
  expect((await stat(home.base)).uid).toBe(nobody.uid);
});

/** Programs and data in directories that only root may enter. */
async function aClosedInstallation() {
  const folder = await temporaryDirectory();
  const source = dirname(findBinaries().root);
  await cp(source, join(folder, "package"), { recursive: true });
  const system = await temporaryDirectory();
  await chmod(system, 0o755);
  return {
    binaries: readPackage(join(folder, "package")),
    home: await openHome(join(folder, "data")),
    place: { user: "nobody", directory: join(system, "wenyuan") },
    log: () => {},
  };
}
