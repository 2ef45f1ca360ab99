import type { Kernel, Module } from "../../kernel/module.ts";
import { libraryRoutes } from "./library/library.route.ts";
import { portalPermissions } from "./permissions.ts";

/** The library's own words about itself. */
export function portalModule({ db }: Kernel): Module {
  return { name: "portal", permissions: Object.values(portalPermissions), endpoints: libraryRoutes(db) };
}
