import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readLeavers } from "../../features/readers/clearance-params.ts";
import { readReaderPair } from "../../features/readers/merge-params.ts";
import { frame } from "./frame-route.ts";
import { needed, needs } from "./needs.ts";

const readers = createRoute({
  getParentRoute: () => frame,
  path: "/readers",
  beforeLoad: needed("/readers"),
  component: lazyRouteComponent(() => import("../../features/readers/components/readers-page.tsx"), "ReadersPage"),
});

const reader = createRoute({
  getParentRoute: () => frame,
  path: "/readers/$id",
  beforeLoad: needed("/readers"),
  component: lazyRouteComponent(() => import("../../features/readers/components/reader-page.tsx"), "ReaderPage"),
});

const newReader = createRoute({
  getParentRoute: () => frame,
  path: "/readers/new",
  beforeLoad: needs("readers.reader.create"),
  component: lazyRouteComponent(() => import("../../features/readers/components/new-reader-page.tsx"), "NewReaderPage"),
});

const registrations = createRoute({
  getParentRoute: () => frame,
  path: "/registrations",
  beforeLoad: needed("/registrations"),
  component: lazyRouteComponent(
    () => import("../../features/readers/components/registrations-page.tsx"),
    "RegistrationsPage",
  ),
});

const feeds = createRoute({
  getParentRoute: () => frame,
  path: "/reader-feeds",
  beforeLoad: needed("/reader-feeds"),
  component: lazyRouteComponent(() => import("../../features/readers/components/feeds-page.tsx"), "FeedsPage"),
});

const feed = createRoute({
  getParentRoute: () => frame,
  path: "/reader-feeds/$id",
  beforeLoad: needed("/reader-feeds"),
  component: lazyRouteComponent(() => import("../../features/readers/components/feed-page.tsx"), "FeedPage"),
});

const duplicates = createRoute({
  getParentRoute: () => frame,
  path: "/reader-duplicates",
  beforeLoad: needed("/reader-duplicates"),
  component: lazyRouteComponent(
    () => import("../../features/readers/components/look-alikes-page.tsx"),
    "LookAlikesPage",
  ),
});

const merge = createRoute({
  getParentRoute: () => frame,
  path: "/readers/$id/merge",
  validateSearch: readReaderPair,
  beforeLoad: needs("readers.reader.merge"),
  component: lazyRouteComponent(() => import("../../features/readers/components/merge-page.tsx"), "ReaderMergePage"),
});

const clearance = createRoute({
  getParentRoute: () => frame,
  path: "/clearance",
  validateSearch: readLeavers,
  beforeLoad: needed("/clearance"),
  component: lazyRouteComponent(() => import("../../features/readers/components/clearance-page.tsx"), "ClearancePage"),
});

const privacy = createRoute({
  getParentRoute: () => frame,
  path: "/privacy",
  beforeLoad: needed("/privacy"),
  component: lazyRouteComponent(() => import("../../features/readers/components/privacy-page.tsx"), "PrivacyPage"),
});

/** Readers, and where their data come from. */
export const readerRoutes = [
  readers,
  newReader,
  reader,
  merge,
  duplicates,
  clearance,
  privacy,
  feeds,
  feed,
  registrations,
] as const;
