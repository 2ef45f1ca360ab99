import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readLabelParams } from "../../features/labels/label-params.ts";
import { frame } from "./frame-route.ts";
import { needed, needs } from "./needs.ts";

const items = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/items",
  beforeLoad: needs("catalogue.item.read"),
  component: lazyRouteComponent(() => import("../../features/items/components/items-page.tsx"), "ItemsPage"),
});

const holdings = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/holdings",
  beforeLoad: needs("catalogue.item.read"),
  component: lazyRouteComponent(() => import("../../features/holdings/components/holdings-page.tsx"), "HoldingsPage"),
});

const labels = createRoute({
  getParentRoute: () => frame,
  path: "/labels",
  validateSearch: readLabelParams,
  beforeLoad: needs("catalogue.item.read"),
  component: lazyRouteComponent(() => import("../../features/labels/components/labels-page.tsx"), "LabelsPage"),
});

const shelving = createRoute({
  getParentRoute: () => frame,
  path: "/places",
  beforeLoad: needed("/places"),
  component: lazyRouteComponent(() => import("../../features/places/components/places-page.tsx"), "PlacesPage"),
});

const callNumbers = createRoute({
  getParentRoute: () => frame,
  path: "/call-numbers",
  beforeLoad: needed("/call-numbers"),
  component: lazyRouteComponent(
    () => import("../../features/call-numbers/components/call-numbers-page.tsx"),
    "CallNumbersPage",
  ),
});

const imports = createRoute({
  getParentRoute: () => frame,
  path: "/imports",
  beforeLoad: needed("/imports"),
  component: lazyRouteComponent(() => import("../../features/imports/components/imports-page.tsx"), "ImportsPage"),
});

const oneImport = createRoute({
  getParentRoute: () => frame,
  path: "/imports/$id",
  beforeLoad: needed("/imports"),
  component: lazyRouteComponent(() => import("../../features/imports/components/import-page.tsx"), "ImportPage"),
});

const exportPage = createRoute({
  getParentRoute: () => frame,
  path: "/export",
  beforeLoad: needs("catalogue.export.run"),
  component: lazyRouteComponent(() => import("../../features/imports/components/export-page.tsx"), "ExportPage"),
});

/** Items, their labels and places, and what comes in and goes out as a file. */
export const holdingRoutes = [items, holdings, labels, shelving, callNumbers, imports, oneImport, exportPage] as const;
