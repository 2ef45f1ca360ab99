import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { authorityRoutes } from "./authorities/authorities.route.ts";
import { authorityMergeRoutes } from "./authorities/authority-merge.route.ts";
import { authorityVersionRoutes } from "./authorities/authority-versions.route.ts";
import { headingRoutes } from "./authorities/headings.route.ts";
import { type HeadingUpdate, updateHeadings, updateHeadingsJob } from "./authorities/update-headings.ts";
import { applyWaitingBatches } from "./batch-change/apply-batch-change.ts";
import { batchChangeRoutes } from "./batch-change/batch-changes.route.ts";
import { batchJob } from "./batch-change/change-batch-state.ts";
import { endReservations } from "./call-numbers/end-reservations.ts";
import { refileItems } from "./call-numbers/rebuild-shelf-order.ts";
import { reservationRoutes } from "./call-numbers/reservations.route.ts";
import { seriesRoutes } from "./call-numbers/series.route.ts";
import { shelfRoutes } from "./call-numbers/shelf.route.ts";
import { suggestionRoutes } from "./call-numbers/suggestions.route.ts";
import { changesConsumer } from "./changes/changes.consumer.ts";
import { changeRoutes } from "./changes/changes.route.ts";
import { classRoutes } from "./classification/classes.route.ts";
import { coverRoutes } from "./covers/covers.route.ts";
import { duplicateRoutes } from "./duplicates/duplicates.route.ts";
import { findDuplicates } from "./duplicates/find-duplicates.ts";
import { exportRoute, type FindTitles } from "./export/exports.route.ts";
import { holdingsRoutes } from "./holdings/holdings.route.ts";
import { importRoutes } from "./import/imports.route.ts";
import { reportRoutes } from "./import/report.route.ts";
import { importJob } from "./import/runs/change-state.ts";
import { forgetUploads } from "./import/runs/forget-uploads.ts";
import { resumeImports, runWaitingImports } from "./import/runs/run-waiting-imports.ts";
import { sourceRoutes } from "./import/sources.route.ts";
import { uploadRoute } from "./import/uploads.route.ts";
import { endTemporaryPlaces } from "./items/end-temporary-places.ts";
import { itemLifeRoutes } from "./items/item-life.route.ts";
import { itemVersionRoutes } from "./items/item-versions.route.ts";
import { itemRoutes } from "./items/items.route.ts";
import { cataloguePermissions } from "./permissions.ts";
import { pinyinRoutes } from "./pinyin/pinyin.route.ts";
import { placeRoutes } from "./places/places.route.ts";
import type { Guards } from "./records/delete-record.ts";
import { mergeRoutes } from "./records/merge.route.ts";
import { recordVersionRoutes } from "./records/record-versions.route.ts";
import { recordRoutes } from "./records/records.route.ts";
import { refreshSummaries } from "./records/refresh-summaries.ts";
import { workRoutes } from "./works/works.route.ts";

/** What the catalogue asks of the rest of the program. */
interface Surroundings extends Guards {
  readonly findTitles?: FindTitles;
  /** Events that tell of somebody at the desk, whom imports give way to. */
  readonly deskTopics?: readonly string[];
}

/** Bibliographic records: stored whole, imported, read. */
export function catalogueModule(
  kernel: Kernel,
  { findTitles, deskTopics = [], ...guards }: Surroundings = { records: [], items: [] },
): Module {
  const { db, clock } = kernel;
  const refresh: Job<never> = {
    name: "catalogue.refresh-summaries",
    schedule: "* * * * *",
    async run() {
      await refreshSummaries(db);
    },
  };
  const endPlaces: Job<never> = {
    name: "catalogue.end-temporary-places",
    schedule: "*/5 * * * *",
    async run() {
      await endTemporaryPlaces(db, clock.now());
    },
  };
  const endNumbers: Job<never> = {
    name: "catalogue.end-reservations",
    schedule: "23 * * * *",
    async run() {
      await endReservations(db, clock.now());
    },
  };
  const refile: Job<never> = {
    name: "catalogue.refile-items",
    schedule: "* * * * *",
    async run() {
      await refileItems(db);
    },
  };
  const imports: Job<never> = {
    ...importJob,
    schedule: "* * * * *",
    run: async (_, context) => await runWaitingImports({ ...kernel, deskTopics, guards: guards.records }, context),
  };
  const uploads: Job<never> = {
    name: "catalogue.forget-uploads",
    schedule: "17 3 * * *",
    async run() {
      await forgetUploads(db, kernel.storage, clock.now());
    },
  };
  const duplicates: Job<never> = {
    name: "catalogue.find-duplicates",
    schedule: "* * * * *",
    async run() {
      await findDuplicates(db);
    },
  };
  const headings: Job<HeadingUpdate> = {
    ...updateHeadingsJob,
    async run(update) {
      await updateHeadings(db, update);
    },
  };
  const batches: Job<never> = {
    ...batchJob,
    // What a process that died has left is found again.
    schedule: "* * * * *",
    async run() {
      await applyWaitingBatches(db, () => clock.now());
    },
  };
  return {
    name: "catalogue",
    permissions: Object.values(cataloguePermissions),
    endpoints: [
      ...recordRoutes(kernel, guards.records),
      ...recordVersionRoutes(kernel),
      ...mergeRoutes(kernel),
      ...workRoutes(kernel),
      ...authorityRoutes(kernel),
      ...authorityMergeRoutes(kernel),
      ...authorityVersionRoutes(kernel),
      ...headingRoutes(kernel),
      ...duplicateRoutes(kernel),
      ...coverRoutes(kernel),
      ...changeRoutes(kernel),
      ...batchChangeRoutes(kernel),
      ...itemRoutes(kernel),
      ...itemLifeRoutes(kernel, guards.items),
      ...itemVersionRoutes(kernel),
      ...pinyinRoutes(),
      ...placeRoutes(db),
      ...reservationRoutes(kernel),
      ...seriesRoutes(kernel),
      ...shelfRoutes(db),
      ...suggestionRoutes(kernel),
      ...holdingsRoutes(kernel),
      uploadRoute(kernel),
      exportRoute(kernel, findTitles),
      ...importRoutes(kernel),
      ...reportRoutes(db),
      ...sourceRoutes(db),
      ...classRoutes(db),
    ],
    consumers: [changesConsumer],
    jobs: [headings, duplicates, refresh, endPlaces, endNumbers, refile, imports, uploads, batches],
    start: () => resumeImports(db),
  };
}
