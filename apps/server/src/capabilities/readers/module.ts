import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { cardRoutes } from "./cards/cards.route.ts";
import { clearanceRoutes } from "./clearance/clearance.route.ts";
import { clearanceWithdrawnTopic, clearedTopic } from "./clearance/notify-campus.ts";
import { courseRoutes } from "./courses/courses.route.ts";
import { directoryRoutes } from "./directories/directories.route.ts";
import { loadNightlyDirectories } from "./directories/load-directory.ts";
import { feedRoutes } from "./feeds/feeds.route.ts";
import { lifeRoutes } from "./life/life.route.ts";
import { mergeRoutes } from "./merges/merges.route.ts";
import { suggestLookAlikes } from "./merges/suggest-look-alikes.ts";
import { noteRoutes } from "./notes/notes.route.ts";
import { categoryRoutes } from "./people/categories.route.ts";
import { readerRoutes } from "./people/readers.route.ts";
import { relationRoutes } from "./people/relations.route.ts";
import { readersPermissions } from "./permissions.ts";
import { photoRoutes } from "./photos/photos.route.ts";
import type { ReaderPorts } from "./ports.ts";
import { listReaderRules } from "./privacy/list-reader-rules.ts";
import { privacyRoutes } from "./privacy/privacy.route.ts";
import { registrationRoutes } from "./registrations/registrations.route.ts";
import { restrictionRoutes } from "./restrictions/restrictions.route.ts";
import { readerSearchRoutes } from "./search/reader-searches.route.ts";

/** The reader's file: who uses the library, by which names and cards, and what keeps them from it. */
export function readersModule(kernel: Kernel, ports: ReaderPorts): Module {
  const { db, clock, settings } = kernel;
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
    retention: listReaderRules({ providers: ports.personalFacts, zone: settings.timeZone }),
    jobs: [lookAlikes, directories],
  };
}
