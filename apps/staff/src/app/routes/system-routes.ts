import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { frame } from "./frame-route.ts";
import { needed, needs } from "./needs.ts";

const accounts = createRoute({
  getParentRoute: () => frame,
  path: "/accounts",
  beforeLoad: needed("/accounts"),
  component: lazyRouteComponent(() => import("../../features/accounts/components/accounts-page.tsx"), "AccountsPage"),
});

const newAccount = createRoute({
  getParentRoute: () => frame,
  path: "/accounts/new",
  beforeLoad: needs("identity.account.create"),
  component: lazyRouteComponent(
    () => import("../../features/accounts/components/new-account-page.tsx"),
    "NewAccountPage",
  ),
});

const account = createRoute({
  getParentRoute: () => frame,
  path: "/accounts/$id",
  beforeLoad: needed("/accounts"),
  component: lazyRouteComponent(() => import("../../features/accounts/components/account-page.tsx"), "AccountPage"),
});

const roles = createRoute({
  getParentRoute: () => frame,
  path: "/roles",
  beforeLoad: needed("/roles"),
  component: lazyRouteComponent(() => import("../../features/roles/components/roles-page.tsx"), "RolesPage"),
});

const delegations = createRoute({
  getParentRoute: () => frame,
  path: "/delegations",
  beforeLoad: needed("/delegations"),
  component: lazyRouteComponent(
    () => import("../../features/delegations/components/delegations-page.tsx"),
    "DelegationsPage",
  ),
});

const signInWays = createRoute({
  getParentRoute: () => frame,
  path: "/sign-in-ways",
  beforeLoad: needed("/sign-in-ways"),
  component: lazyRouteComponent(() => import("../../features/sign-in-ways/components/ways-page.tsx"), "WaysPage"),
});

const audit = createRoute({
  getParentRoute: () => frame,
  path: "/audit",
  beforeLoad: needed("/audit"),
  component: lazyRouteComponent(() => import("../../features/audit/components/audit-page.tsx"), "AuditPage"),
});

const tokens = createRoute({
  getParentRoute: () => frame,
  path: "/tokens",
  beforeLoad: needed("/tokens"),
  component: lazyRouteComponent(() => import("../../features/tokens/components/tokens-page.tsx"), "TokensPage"),
});

const newToken = createRoute({
  getParentRoute: () => frame,
  path: "/tokens/new",
  beforeLoad: needs("identity.token.create"),
  component: lazyRouteComponent(() => import("../../features/tokens/components/new-token-page.tsx"), "NewTokenPage"),
});

const newClient = createRoute({
  getParentRoute: () => frame,
  path: "/tokens/new-client",
  beforeLoad: needs("identity.token.create"),
  component: lazyRouteComponent(() => import("../../features/tokens/components/new-client-page.tsx"), "NewClientPage"),
});

const renewSecret = createRoute({
  getParentRoute: () => frame,
  path: "/tokens/$id/secret",
  beforeLoad: needs("identity.token.create"),
  component: lazyRouteComponent(
    () => import("../../features/tokens/components/renew-secret-page.tsx"),
    "RenewSecretPage",
  ),
});

const scopes = createRoute({
  getParentRoute: () => frame,
  path: "/tokens/$id/scopes",
  beforeLoad: needs("identity.token.create"),
  component: lazyRouteComponent(() => import("../../features/tokens/components/scopes-page.tsx"), "ScopesPage"),
});

const webhooks = createRoute({
  getParentRoute: () => frame,
  path: "/webhooks",
  beforeLoad: needed("/webhooks"),
  component: lazyRouteComponent(() => import("../../features/webhooks/components/webhooks-page.tsx"), "WebhooksPage"),
});

const outbox = createRoute({
  getParentRoute: () => frame,
  path: "/outbox",
  beforeLoad: needed("/outbox"),
  component: lazyRouteComponent(() => import("../../features/outbox/components/outbox-page.tsx"), "OutboxPage"),
});

const gallery = createRoute({
  getParentRoute: () => frame,
  path: "/gallery",
  component: lazyRouteComponent(() => import("../../features/gallery/components/gallery-page.tsx"), "GalleryPage"),
});

/** Accounts, rights and what was done. */
export const systemRoutes = [
  accounts,
  newAccount,
  account,
  roles,
  delegations,
  signInWays,
  audit,
  tokens,
  newToken,
  newClient,
  renewSecret,
  scopes,
  webhooks,
  outbox,
  gallery,
] as const;
