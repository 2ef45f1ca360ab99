import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { root } from "../root.ts";
import { contentHash, isCurrent, recordHash } from "./content-hash.ts";

const outdir = join(root, "dist/staff");

/** Everything that the bundle is made from. */
const sources = [
  "apps/staff",
  "packages/api-client",
  "packages/calendar",
  "packages/problem",
  "packages/ui",
  "tools/build",
];

/** Bundles the staff app and the kiosk into `dist/staff/`; returns at once when nothing has changed since the last time. */
export async function buildStaff(): Promise<void> {
  const hash = await contentHash(sources);
  if (await isCurrent(outdir, hash)) return;
  // A build that fails must not leave an old hash beside half a bundle.
  await rm(join(outdir, ".hash"), { force: true });
  await asInProduction(() => build({ configFile: join(root, "apps/staff/vite.config.ts"), logLevel: "warn" }));
  await recordHash(outdir, hash);
}

/** Whoever builds, a test runner too, gets the same bundle: Vite goes by NODE_ENV, and would take React's for development. */
async function asInProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

if (import.meta.main) await buildStaff();
