import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readHoldsParams } from "../../features/holds/holds-params.ts";
import { readOverdueParams } from "../../features/overdue/overdue-params.ts";
import { frame } from "./frame-route.ts";
import { needed, needs } from "./needs.ts";

const desk = createRoute({
  getParentRoute: () => frame,
  path: "/desk",
  beforeLoad: needed("/desk"),
  component: lazyRouteComponent(() => import("../../features/desk/components/desk-page.tsx"), "DeskPage"),
});

const group = createRoute({
  getParentRoute: () => frame,
  path: "/desk/group",
  beforeLoad: needs("circulation.loan.lend"),
  component: lazyRouteComponent(() => import("../../features/desk/components/group-page.tsx"), "GroupPage"),
});

const deskConflicts = createRoute({
  getParentRoute: () => frame,
  path: "/desk-conflicts",
  beforeLoad: needs("circulation.offline.work"),
  component: lazyRouteComponent(
    () => import("../../features/desk-offline/components/conflicts-page.tsx"),
    "ConflictsPage",
  ),
});

const charges = createRoute({
  getParentRoute: () => frame,
  path: "/readers/$id/charges",
  beforeLoad: needs("circulation.charge.read"),
  component: lazyRouteComponent(() => import("../../features/charges/components/charges-page.tsx"), "ChargesPage"),
});

const till = createRoute({
  getParentRoute: () => frame,
  path: "/till",
  beforeLoad: needed("/till"),
  component: lazyRouteComponent(() => import("../../features/till/components/till-page.tsx"), "TillPage"),
});

const holds = createRoute({
  getParentRoute: () => frame,
  path: "/holds",
  validateSearch: readHoldsParams,
  beforeLoad: needed("/holds"),
  component: lazyRouteComponent(() => import("../../features/holds/components/holds-page.tsx"), "HoldsPage"),
});

const overdue = createRoute({
  getParentRoute: () => frame,
  path: "/overdue",
  validateSearch: readOverdueParams,
  beforeLoad: needed("/overdue"),
  component: lazyRouteComponent(() => import("../../features/overdue/components/overdue-page.tsx"), "OverduePage"),
});

const queue = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/queue",
  beforeLoad: needs("circulation.hold.manage"),
  component: lazyRouteComponent(() => import("../../features/holds/components/queue-page.tsx"), "QueuePage"),
});

const requests = createRoute({
  getParentRoute: () => frame,
  path: "/requests",
  beforeLoad: needed("/requests"),
  component: lazyRouteComponent(() => import("../../features/requests/components/requests-page.tsx"), "RequestsPage"),
});

const policies = createRoute({
  getParentRoute: () => frame,
  path: "/lending-rules",
  beforeLoad: needed("/lending-rules"),
  component: lazyRouteComponent(() => import("../../features/policies/components/policies-page.tsx"), "PoliciesPage"),
});

const loanRules = createRoute({
  getParentRoute: () => frame,
  path: "/loans/$id/rules",
  beforeLoad: needs("circulation.policy.read"),
  component: lazyRouteComponent(
    () => import("../../features/policies/components/loan-rules-page.tsx"),
    "LoanRulesPage",
  ),
});

const calendars = createRoute({
  getParentRoute: () => frame,
  path: "/calendars",
  beforeLoad: needed("/calendars"),
  component: lazyRouteComponent(
    () => import("../../features/calendars/components/calendars-page.tsx"),
    "CalendarsPage",
  ),
});

const dueMove = createRoute({
  getParentRoute: () => frame,
  path: "/due-moves/$id",
  beforeLoad: needed("/calendars"),
  component: lazyRouteComponent(() => import("../../features/calendars/components/move-page.tsx"), "MovePage"),
});

const inventories = createRoute({
  getParentRoute: () => frame,
  path: "/inventory",
  beforeLoad: needed("/inventory"),
  component: lazyRouteComponent(
    () => import("../../features/inventory/components/inventories-page.tsx"),
    "InventoriesPage",
  ),
});

const inventory = createRoute({
  getParentRoute: () => frame,
  path: "/inventory/$id",
  beforeLoad: needed("/inventory"),
  component: lazyRouteComponent(
    () => import("../../features/inventory/components/inventory-page.tsx"),
    "InventoryPage",
  ),
});

const figures = createRoute({
  getParentRoute: () => frame,
  path: "/figures",
  beforeLoad: needed("/figures"),
  component: lazyRouteComponent(() => import("../../features/figures/components/figures-page.tsx"), "FiguresPage"),
});

/** The work at the desk, and what it goes by. */
export const deskRoutes = [
  desk,
  group,
  deskConflicts,
  charges,
  till,
  holds,
  overdue,
  queue,
  requests,
  policies,
  loanRules,
  calendars,
  dueMove,
  inventories,
  inventory,
  figures,
] as const;
