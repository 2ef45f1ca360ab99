import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { forgetUses } from "./cards/card.store.ts";
import { cardRoutes } from "./cards/cards.route.ts";
import { clearanceRoutes } from "./clearance/clearance.route.ts";
import { clearanceWithdrawnTopic, clearedTopic } from "./clearance/notify-campus.ts";
import { courseRoutes } from "./courses/courses.route.ts";
import { directoryRoutes } from "./directories/directories.route.ts";
import { loadNightlyDirectories } from "./directories/load-directory.ts";
import { forgetFeedPeople } from "./feeds/feed.store.ts";
import { feedRoutes } from "./feeds/feeds.route.ts";
import { lifeRoutes } from "./life/life.route.ts";
import { mergeRoutes } from "./merges/merges.route.ts";
import { suggestLookAlikes } from "./merges/suggest-look-alikes.ts";
import { noteRoutes } from "./notes/notes.route.ts";
import { categoryRoutes } from "./people/categories.route.ts";
import { libraryDay } from "./people/library-day.ts";
import { readerRoutes } from "./people/readers.route.ts";
import { relationRoutes } from "./people/relations.route.ts";
import { readersPermissions } from "./permissions.ts";
import { photoRoutes } from "./photos/photos.route.ts";
import type { ReaderPorts } from "./ports.ts";
import { eraseLongGone } from "./privacy/erase-reader.ts";
import { privacyRoutes } from "./privacy/privacy.route.ts";
import { forgetRegistrations } from "./registrations/registration.store.ts";
import { confirmHours, waitDays } from "./registrations/registration.ts";
import { registrationRoutes } from "./registrations/registrations.route.ts";
import { restrictionRoutes } from "./restrictions/restrictions.route.ts";
import { readerSearchRoutes } from "./search/reader-searches.route.ts";

const hourMs = 3_600_000;
/** Days for which the rows of a feed are kept: as long as somebody may ask what it did. */
const feedDays = 60;

/** The reader's file: who uses the library, by which names and cards, and what keeps them from it. */
export function readersModule(kernel: Kernel, ports: ReaderPorts): Module {
  const { db, clock, settings } = kernel;
  const forget: Job<never> = {
    name: "readers.forget-used-codes",
    schedule: "27 * * * *",
    async run() {
      await forgetUses(db, new Date(clock.now().getTime() - hourMs));
    },
  };
  const forgetWishes: Job<never> = {
    name: "readers.forget-registrations",
    schedule: "17 * * * *",
    async run() {
      const now = clock.now().getTime();
      await forgetRegistrations(db, {
        mailed: new Date(now - confirmHours * hourMs),
        waiting: new Date(now - waitDays * 24 * hourMs),
      });
    },
  };
  const forgetFeeds: Job<never> = {
    name: "readers.forget-feeds",
    schedule: "37 19 * * *",
    async run() {
      await forgetFeedPeople(db, new Date(clock.now().getTime() - feedDays * 24 * hourMs));
    },
  };
  const retention: Job<never> = {
    name: "readers.erase-long-gone",
    schedule: "7 20 * * *",
    async run(_, { log }) {
      const now = clock.now();
      const doing = { actor: { kind: "system", name: "retention" }, now } as const;
      const today = libraryDay(now, settings.timeZone);
      const { erased, kept } = await eraseLongGone(db, { providers: ports.personalFacts, today, doing });
      log.info({ part: "readers", erased, kept }, "readers who left long ago were erased");
    },
  };
  const directories: Job<never> = {
    name: "readers.load-directories",
    schedule: "11 18 * * *",
    run: () => loadNightlyDirectories(kernel),
  };
  const lookAlikes: Job<never> = {
    name: "readers.suggest-look-alikes",
    schedule: "47 19 * * *",
    async run() {
      await suggestLookAlikes(db, clock.now());
    },
  };
  return {
    name: "readers",
    permissions: Object.values(readersPermissions),
    endpoints: [
      ...readerRoutes(kernel),
      ...relationRoutes(kernel),
      ...lifeRoutes(kernel),
      ...readerSearchRoutes(db),
      ...cardRoutes(kernel),
      ...restrictionRoutes(kernel),
      ...noteRoutes(kernel),
      ...feedRoutes(kernel),
      ...courseRoutes(kernel),
      ...directoryRoutes(kernel),
      ...privacyRoutes(kernel, ports.personalFacts),
      ...clearanceRoutes(kernel, ports.openMatters),
      ...mergeRoutes(kernel, ports),
      ...photoRoutes(kernel),
      ...categoryRoutes(kernel),
      ...registrationRoutes(kernel, ports),
    ],
    webhookTopics: [clearedTopic, clearanceWithdrawnTopic],
    jobs: [forget, forgetWishes, forgetFeeds, retention, lookAlikes, directories],
  };
}
