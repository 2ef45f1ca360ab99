import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { forgetUses } from "./cards/card.store.ts";
import { cardRoutes } from "./cards/cards.route.ts";
import { noteRoutes } from "./notes/notes.route.ts";
import { readerRoutes } from "./people/readers.route.ts";
import { readersPermissions } from "./permissions.ts";
import { restrictionRoutes } from "./restrictions/restrictions.route.ts";
import { readerSearchRoutes } from "./search/reader-searches.route.ts";

const hourMs = 3_600_000;

/** The reader's file: who uses the library, by which names and cards, and what keeps them from it. */
export function readersModule(kernel: Kernel): Module {
  const { db, clock } = kernel;
  const forget: Job<never> = {
    name: "readers.forget-used-codes",
    schedule: "27 * * * *",
    async run() {
      await forgetUses(db, new Date(clock.now().getTime() - hourMs));
    },
  };
  return {
    name: "readers",
    permissions: Object.values(readersPermissions),
    endpoints: [
      ...readerRoutes(kernel),
      ...readerSearchRoutes(db),
      ...cardRoutes(kernel),
      ...restrictionRoutes(kernel),
      ...noteRoutes(kernel),
    ],
    jobs: [forget],
  };
}
