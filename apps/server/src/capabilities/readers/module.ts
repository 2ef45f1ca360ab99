import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { forgetUses } from "./cards/card.store.ts";
import { cardRoutes } from "./cards/cards.route.ts";
import { forgetFeedPeople } from "./feeds/feed.store.ts";
import { feedRoutes } from "./feeds/feeds.route.ts";
import { noteRoutes } from "./notes/notes.route.ts";
import { readerRoutes } from "./people/readers.route.ts";
import { readersPermissions } from "./permissions.ts";
import { restrictionRoutes } from "./restrictions/restrictions.route.ts";
import { readerSearchRoutes } from "./search/reader-searches.route.ts";

const hourMs = 3_600_000;
/** Days for which the rows of a feed are kept: as long as somebody may ask what it did. */
const feedDays = 60;

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
  const forgetFeeds: Job<never> = {
    name: "readers.forget-feeds",
    schedule: "37 19 * * *",
    async run() {
      await forgetFeedPeople(db, new Date(clock.now().getTime() - feedDays * 24 * hourMs));
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
      ...feedRoutes(kernel),
    ],
    jobs: [forget, forgetFeeds],
  };
}
