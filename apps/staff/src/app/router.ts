import { createRouter } from "@tanstack/react-router";
import { Bones } from "../lib/view/bones.tsx";
import { NotFound } from "./not-found.tsx";
import { PageFailed } from "./page-failed.tsx";
import { catalogueRoutes } from "./routes/catalogue-routes.ts";
import { deskRoutes } from "./routes/desk-routes.ts";
import { frame, home, root } from "./routes/frame-route.ts";
import { holdingRoutes } from "./routes/holding-routes.ts";
import { outerRoutes } from "./routes/outer-routes.tsx";
import { readerRoutes } from "./routes/reader-routes.ts";
import { systemRoutes } from "./routes/system-routes.ts";
import type { Shared } from "./start.ts";

const routeTree = root.addChildren([
  ...outerRoutes,
  frame.addChildren([home, ...catalogueRoutes, ...holdingRoutes, ...deskRoutes, ...readerRoutes, ...systemRoutes]),
]);

export function createAppRouter(context: Shared) {
  return createRouter({
    routeTree,
    context,
    basepath: "/staff",
    defaultPreload: "intent",
    defaultPendingComponent: Bones,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: NotFound,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
