import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frame } from "./frame-route.ts";
import { needed } from "./needs.ts";

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

/** Readers, and where their data come from. */
export const readerRoutes = [readers, reader, feeds, feed] as const;
