import type { Kernel, Module } from "../../kernel/module.ts";
import { cataloguePermissions } from "./permissions.ts";
import { recordRoutes } from "./records/records.route.ts";

/** Bibliographic records: stored whole, imported, read. */
export function catalogueModule({ db }: Kernel): Module {
  return {
    name: "catalogue",
    permissions: Object.values(cataloguePermissions),
    endpoints: recordRoutes(db),
  };
}
