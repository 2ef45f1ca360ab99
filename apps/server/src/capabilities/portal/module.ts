import type { Kernel, Module } from "../../kernel/module.ts";
import { libraryRoutes } from "./library/library.route.ts";
import { noticeRoutes } from "./notices/notices.route.ts";
import { portalPermissions } from "./permissions.ts";

/** The library's own words: what it is, and what it has to tell. */
export function portalModule(kernel: Kernel): Module {
  return {
    name: "portal",
    permissions: Object.values(portalPermissions),
    endpoints: [...libraryRoutes(kernel.db), ...noticeRoutes(kernel)],
  };
}
