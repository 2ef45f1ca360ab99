import type { Job } from "../../kernel/jobs/job.ts";
import type { Kernel, Module } from "../../kernel/module.ts";
import { cataloguePermissions } from "./permissions.ts";
import { recordRoutes } from "./records/records.route.ts";
import { refreshSummaries } from "./records/refresh-summaries.ts";

/** Bibliographic records: stored whole, imported, read. */
export function catalogueModule({ db }: Kernel): Module {
  const refresh: Job<never> = {
    name: "catalogue.refresh-summaries",
    schedule: "* * * * *",
    async run() {
      await refreshSummaries(db);
    },
  };
  return {
    name: "catalogue",
    permissions: Object.values(cataloguePermissions),
    endpoints: recordRoutes(db),
    jobs: [refresh],
  };
}
