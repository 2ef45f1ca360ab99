import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { root } from "../root.ts";
import { hashFiles } from "./hash-files.ts";

const configFile = join(root, "apps/staff/vite.config.ts");
const hashFile = join(root, "dist/staff/.hash");

/** Everything that the bundle is made from. */
const inputs = [
  "apps/staff",
  "packages/api-client",
  "packages/problem",
  "packages/ui",
  "package-lock.json",
  "tools/build/build-staff.ts",
];

/** Bundles the staff app and the kiosk into `dist/staff/`; returns at once when nothing has changed since the last time. */
export async function buildStaff(): Promise<void> {
  const hash = await hashFiles(root, inputs);
  if ((await readFile(hashFile, "utf8").catch(() => "")) === hash) return;
  // A build that fails must not leave an old hash beside half a bundle.
  await rm(hashFile, { force: true });
  await build({ configFile, mode: "production", logLevel: "warn" });
  await mkdir(join(root, "dist/staff"), { recursive: true });
  await writeFile(hashFile, hash);
}

if (import.meta.main) await buildStaff();
