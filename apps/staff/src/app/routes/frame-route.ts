import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { ConnectionLost } from "@wenyuan/api-client";
import { sessionQuery } from "../../lib/session/session.ts";
import { recall } from "../../lib/storage/keep.ts";
import { Frame } from "../frame/frame.tsx";
import type { Shared } from "../start.ts";

export const root = createRootRouteWithContext<Shared>()({ component: Outlet });

/** Everything inside the frame needs a session. */
export const frame = createRoute({
  getParentRoute: () => root,
  id: "frame",
  component: Frame,
  async beforeLoad({ context: { queries, api }, location }) {
    const session = await queries.ensureQueryData(sessionQuery(api)).catch((error: unknown) => {
      // A desk that was made ready goes on without a network.
      if (error instanceof ConnectionLost && recall("offline-desk") === "ready")
        throw redirect({ to: "/desk-offline" });
      throw error;
    });
    if (!session.signedIn) throw redirect({ to: "/sign-in", search: { returnTo: location.href } });
    return { session };
  },
});

export const home = createRoute({
  getParentRoute: () => frame,
  path: "/",
  component: lazyRouteComponent(() => import("../../features/home/components/home-page.tsx"), "HomePage"),
});
