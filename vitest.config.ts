import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const resolve = { conditions: ["wenyuan-source"] };
const ssr = { resolve };

/** `packages`: pure code. `server`: with a real PostgreSQL. `browser`: the whole program in a real Chromium. */
export default defineConfig({
  test: {
    // Much of a test's time is the database's or a browser's: on two cores, two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: "packages",
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "apps/staff/src/**/*.test.ts",
            "tools/**/*.test.ts",
            "demo/**/*.test.ts",
          ],
          // Properties run through thousands of samples; a limit is there for what hangs, not for a slow machine.
          testTimeout: 30_000,
          // Pure code keeps nothing that another file could see: no worker of its own for each.
          isolate: false,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "server",
          globalSetup: ["apps/server/test-setup/database.global.ts"],
          include: ["apps/server/**/*.test.{ts,tsx}"],
          // The program's modules are read once for a worker: what a test needs for itself, it opens (a database, a clock, a program).
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: "browser",
          globalSetup: ["tests/setup/library.global.ts"],
          include: ["tests/**/*.test.ts"],
          // Two files at once, each on a program of its own, when the other projects are done: no browser waits for a database's tests.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
