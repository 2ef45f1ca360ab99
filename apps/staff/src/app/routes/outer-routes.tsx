import { createRoute, useRouter } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useIsUp } from "../../lib/api/connection.ts";
import { setOfflinePage } from "../../lib/offline/load-offline-page.ts";
import { safeReturnTo } from "../../lib/session/return-to.ts";
import { root } from "./frame-route.ts";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
    typeof search.returnTo === "string" ? { returnTo: search.returnTo } : {},
  component: SignInRoute,
});

const SignInPage = lazy(async () => ({
  default: (await import("../../features/session/components/sign-in-page.tsx")).SignInPage,
}));

function SignInRoute() {
  const { returnTo } = signIn.useSearch();
  const router = useRouter();
  return (
    <Suspense>
      <SignInPage done={() => router.history.push(`/staff${safeReturnTo(returnTo)}`)} />
    </Suspense>
  );
}

/** Outside the frame: without a network nobody can be asked who is signed in. */
const loadDeskOffline = () => import("../../features/desk-offline/components/offline-page.tsx");
setOfflinePage(loadDeskOffline);
const OfflinePage = lazy(async () => ({ default: (await loadDeskOffline()).OfflinePage }));

const deskOffline = createRoute({
  getParentRoute: () => root,
  path: "/desk-offline",
  component: DeskOfflineRoute,
});

function DeskOfflineRoute() {
  const { connection } = deskOffline.useRouteContext();
  const isUp = useIsUp(connection);
  const router = useRouter();
  return (
    <Suspense>
      <OfflinePage isUp={isUp} back={() => router.history.push("/staff/desk")} />
    </Suspense>
  );
}

/** Pages for which nobody needs to be signed in. */
export const outerRoutes = [signIn, deskOffline] as const;
