import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
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

/** Readers, and where their data come from. */
export const readerRoutes = [readers, reader, merge, duplicates, feeds, feed] as const;
