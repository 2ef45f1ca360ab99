import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  useRouter,
} from "@tanstack/react-router";
import { ConnectionLost } from "@wenyuan/api-client";
import { lazy, Suspense } from "react";
import { readAuthoritiesParams } from "../features/authorities/authorities-params.ts";
import { readCatalogueParams } from "../features/catalogue/search-params.ts";
import { readHoldsParams } from "../features/holds/holds-params.ts";
import { readLabelParams } from "../features/labels/label-params.ts";
import { readNewRecordParams } from "../features/marc-editor/new-record-params.ts";
import { readMergeParams } from "../features/merge/merge-params.ts";
import { readReportParams } from "../features/search-report/report-params.ts";
import { readSynonymsParams } from "../features/synonyms/synonyms-params.ts";
import { useIsUp } from "../lib/api/connection.ts";
import { setOfflinePage } from "../lib/offline/load-offline-page.ts";
import { safeReturnTo } from "../lib/session/return-to.ts";
import { sessionQuery } from "../lib/session/session.ts";
import { recall } from "../lib/storage/keep.ts";
import { Bones } from "../lib/view/bones.tsx";
import { Frame } from "./frame/frame.tsx";
import { NotFound } from "./not-found.tsx";
import { NotPermitted, PageFailed } from "./page-failed.tsx";
import { places } from "./places.ts";
import type { Shared } from "./start.ts";

const root = createRootRouteWithContext<Shared>()({ component: Outlet });

/** Everything inside the frame needs a session. */
const frame = createRoute({
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

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { returnTo?: string } =>
    typeof search.returnTo === "string" ? { returnTo: search.returnTo } : {},
  component: SignInRoute,
});

const SignInPage = lazy(async () => ({
  default: (await import("../features/session/components/sign-in-page.tsx")).SignInPage,
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

const home = createRoute({
  getParentRoute: () => frame,
  path: "/",
  component: lazyRouteComponent(() => import("../features/home/components/home-page.tsx"), "HomePage"),
});

const catalogue = createRoute({
  getParentRoute: () => frame,
  path: "/catalogue",
  validateSearch: readCatalogueParams,
  component: lazyRouteComponent(() => import("../features/catalogue/components/catalogue-page.tsx"), "CataloguePage"),
});

const record = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id",
  beforeLoad: needs("catalogue.record.read-marc"),
  component: lazyRouteComponent(() => import("../features/catalogue/components/record-page.tsx"), "RecordPage"),
});

const editRecord = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/edit",
  beforeLoad: needs("catalogue.record.edit"),
  component: lazyRouteComponent(
    () => import("../features/marc-editor/components/record-editor-page.tsx"),
    "RecordEditorPage",
  ),
});

const newRecord = createRoute({
  getParentRoute: () => frame,
  path: "/records/new",
  validateSearch: readNewRecordParams,
  beforeLoad: needs("catalogue.record.edit"),
  component: lazyRouteComponent(
    () => import("../features/marc-editor/components/new-record-page.tsx"),
    "NewRecordPage",
  ),
});

const items = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/items",
  beforeLoad: needs("catalogue.item.read"),
  component: lazyRouteComponent(() => import("../features/items/components/items-page.tsx"), "ItemsPage"),
});

const labels = createRoute({
  getParentRoute: () => frame,
  path: "/labels",
  validateSearch: readLabelParams,
  beforeLoad: needs("catalogue.item.read"),
  component: lazyRouteComponent(() => import("../features/labels/components/labels-page.tsx"), "LabelsPage"),
});

const shelving = createRoute({
  getParentRoute: () => frame,
  path: "/places",
  beforeLoad: needed("/places"),
  component: lazyRouteComponent(() => import("../features/places/components/places-page.tsx"), "PlacesPage"),
});

const mergeRecords = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/merge",
  validateSearch: readMergeParams,
  beforeLoad: needs("catalogue.record.delete"),
  component: lazyRouteComponent(() => import("../features/merge/components/merge-page.tsx"), "MergePage"),
});

const duplicates = createRoute({
  getParentRoute: () => frame,
  path: "/duplicates",
  beforeLoad: needs("catalogue.record.delete"),
  component: lazyRouteComponent(
    () => import("../features/duplicates/components/duplicates-page.tsx"),
    "DuplicatesPage",
  ),
});

const authorities = createRoute({
  getParentRoute: () => frame,
  path: "/authorities",
  validateSearch: readAuthoritiesParams,
  beforeLoad: needs("catalogue.authority.read"),
  component: lazyRouteComponent(
    () => import("../features/authorities/components/authorities-page.tsx"),
    "AuthoritiesPage",
  ),
});

const authority = createRoute({
  getParentRoute: () => frame,
  path: "/authorities/$id",
  beforeLoad: needs("catalogue.authority.read"),
  component: lazyRouteComponent(() => import("../features/authorities/components/authority-page.tsx"), "AuthorityPage"),
});

const editAuthority = createRoute({
  getParentRoute: () => frame,
  path: "/authorities/$id/edit",
  beforeLoad: needs("catalogue.authority.edit"),
  component: lazyRouteComponent(
    () => import("../features/marc-editor/components/authority-editor-page.tsx"),
    "AuthorityEditorPage",
  ),
});

const batches = createRoute({
  getParentRoute: () => frame,
  path: "/batch-changes",
  beforeLoad: needs("catalogue.batch.run"),
  component: lazyRouteComponent(() => import("../features/batch-change/components/batches-page.tsx"), "BatchesPage"),
});

const newBatch = createRoute({
  getParentRoute: () => frame,
  path: "/batch-changes/new",
  beforeLoad: needs("catalogue.batch.run"),
  component: lazyRouteComponent(() => import("../features/batch-change/components/new-batch-page.tsx"), "NewBatchPage"),
});

const batch = createRoute({
  getParentRoute: () => frame,
  path: "/batch-changes/$id",
  beforeLoad: needs("catalogue.batch.run"),
  component: lazyRouteComponent(() => import("../features/batch-change/components/batch-page.tsx"), "BatchPage"),
});

const searchReport = createRoute({
  getParentRoute: () => frame,
  path: "/search-report",
  validateSearch: readReportParams,
  beforeLoad: needed("/search-report"),
  component: lazyRouteComponent(
    () => import("../features/search-report/components/search-report-page.tsx"),
    "SearchReportPage",
  ),
});

const synonyms = createRoute({
  getParentRoute: () => frame,
  path: "/synonyms",
  validateSearch: readSynonymsParams,
  beforeLoad: needed("/synonyms"),
  component: lazyRouteComponent(() => import("../features/synonyms/components/synonyms-page.tsx"), "SynonymsPage"),
});

const imports = createRoute({
  getParentRoute: () => frame,
  path: "/imports",
  beforeLoad: needed("/imports"),
  component: lazyRouteComponent(() => import("../features/imports/components/imports-page.tsx"), "ImportsPage"),
});

const oneImport = createRoute({
  getParentRoute: () => frame,
  path: "/imports/$id",
  beforeLoad: needed("/imports"),
  component: lazyRouteComponent(() => import("../features/imports/components/import-page.tsx"), "ImportPage"),
});

const exportPage = createRoute({
  getParentRoute: () => frame,
  path: "/export",
  beforeLoad: needs("catalogue.export.run"),
  component: lazyRouteComponent(() => import("../features/imports/components/export-page.tsx"), "ExportPage"),
});

const desk = createRoute({
  getParentRoute: () => frame,
  path: "/desk",
  beforeLoad: needed("/desk"),
  component: lazyRouteComponent(() => import("../features/desk/components/desk-page.tsx"), "DeskPage"),
});

const holds = createRoute({
  getParentRoute: () => frame,
  path: "/holds",
  validateSearch: readHoldsParams,
  beforeLoad: needed("/holds"),
  component: lazyRouteComponent(() => import("../features/holds/components/holds-page.tsx"), "HoldsPage"),
});

const queue = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/queue",
  beforeLoad: needs("circulation.hold.manage"),
  component: lazyRouteComponent(() => import("../features/holds/components/queue-page.tsx"), "QueuePage"),
});

const requests = createRoute({
  getParentRoute: () => frame,
  path: "/requests",
  beforeLoad: needed("/requests"),
  component: lazyRouteComponent(() => import("../features/requests/components/requests-page.tsx"), "RequestsPage"),
});

const deskConflicts = createRoute({
  getParentRoute: () => frame,
  path: "/desk-conflicts",
  beforeLoad: needs("circulation.offline.work"),
  component: lazyRouteComponent(
    () => import("../features/desk-offline/components/conflicts-page.tsx"),
    "ConflictsPage",
  ),
});

/** Outside the frame: without a network nobody can be asked who is signed in. */
const loadDeskOffline = () => import("../features/desk-offline/components/offline-page.tsx");
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

const callNumbers = createRoute({
  getParentRoute: () => frame,
  path: "/call-numbers",
  beforeLoad: needed("/call-numbers"),
  component: lazyRouteComponent(
    () => import("../features/call-numbers/components/call-numbers-page.tsx"),
    "CallNumbersPage",
  ),
});

const policies = createRoute({
  getParentRoute: () => frame,
  path: "/lending-rules",
  beforeLoad: needed("/lending-rules"),
  component: lazyRouteComponent(() => import("../features/policies/components/policies-page.tsx"), "PoliciesPage"),
});

const calendars = createRoute({
  getParentRoute: () => frame,
  path: "/calendars",
  beforeLoad: needed("/calendars"),
  component: lazyRouteComponent(() => import("../features/calendars/components/calendars-page.tsx"), "CalendarsPage"),
});

const dueMove = createRoute({
  getParentRoute: () => frame,
  path: "/due-moves/$id",
  beforeLoad: needed("/calendars"),
  component: lazyRouteComponent(() => import("../features/calendars/components/move-page.tsx"), "MovePage"),
});

const figures = createRoute({
  getParentRoute: () => frame,
  path: "/figures",
  beforeLoad: needed("/figures"),
  component: lazyRouteComponent(() => import("../features/figures/components/figures-page.tsx"), "FiguresPage"),
});

const readers = createRoute({
  getParentRoute: () => frame,
  path: "/readers",
  beforeLoad: needed("/readers"),
  component: lazyRouteComponent(() => import("../features/readers/components/readers-page.tsx"), "ReadersPage"),
});

const reader = createRoute({
  getParentRoute: () => frame,
  path: "/readers/$id",
  beforeLoad: needed("/readers"),
  component: lazyRouteComponent(() => import("../features/readers/components/reader-page.tsx"), "ReaderPage"),
});

const charges = createRoute({
  getParentRoute: () => frame,
  path: "/readers/$id/charges",
  beforeLoad: needs("circulation.charge.read"),
  component: lazyRouteComponent(() => import("../features/charges/components/charges-page.tsx"), "ChargesPage"),
});

const till = createRoute({
  getParentRoute: () => frame,
  path: "/till",
  beforeLoad: needed("/till"),
  component: lazyRouteComponent(() => import("../features/till/components/till-page.tsx"), "TillPage"),
});

const feeds = createRoute({
  getParentRoute: () => frame,
  path: "/reader-feeds",
  beforeLoad: needed("/reader-feeds"),
  component: lazyRouteComponent(() => import("../features/readers/components/feeds-page.tsx"), "FeedsPage"),
});

const feed = createRoute({
  getParentRoute: () => frame,
  path: "/reader-feeds/$id",
  beforeLoad: needed("/reader-feeds"),
  component: lazyRouteComponent(() => import("../features/readers/components/feed-page.tsx"), "FeedPage"),
});

const accounts = createRoute({
  getParentRoute: () => frame,
  path: "/accounts",
  beforeLoad: needed("/accounts"),
  component: lazyRouteComponent(() => import("../features/accounts/components/accounts-page.tsx"), "AccountsPage"),
});

const newAccount = createRoute({
  getParentRoute: () => frame,
  path: "/accounts/new",
  beforeLoad: needs("identity.account.create"),
  component: lazyRouteComponent(() => import("../features/accounts/components/new-account-page.tsx"), "NewAccountPage"),
});

const roles = createRoute({
  getParentRoute: () => frame,
  path: "/roles",
  beforeLoad: needed("/roles"),
  component: lazyRouteComponent(() => import("../features/roles/components/roles-page.tsx"), "RolesPage"),
});

const signInWays = createRoute({
  getParentRoute: () => frame,
  path: "/sign-in-ways",
  beforeLoad: needed("/sign-in-ways"),
  component: lazyRouteComponent(() => import("../features/sign-in-ways/components/ways-page.tsx"), "WaysPage"),
});

const audit = createRoute({
  getParentRoute: () => frame,
  path: "/audit",
  beforeLoad: needed("/audit"),
  component: lazyRouteComponent(() => import("../features/audit/components/audit-page.tsx"), "AuditPage"),
});

const tokens = createRoute({
  getParentRoute: () => frame,
  path: "/tokens",
  beforeLoad: needed("/tokens"),
  component: lazyRouteComponent(() => import("../features/tokens/components/tokens-page.tsx"), "TokensPage"),
});

const newToken = createRoute({
  getParentRoute: () => frame,
  path: "/tokens/new",
  beforeLoad: needs("identity.token.create"),
  component: lazyRouteComponent(() => import("../features/tokens/components/new-token-page.tsx"), "NewTokenPage"),
});

const gallery = createRoute({
  getParentRoute: () => frame,
  path: "/gallery",
  component: lazyRouteComponent(() => import("../features/gallery/components/gallery-page.tsx"), "GalleryPage"),
});

const routeTree = root.addChildren([
  signIn,
  deskOffline,
  frame.addChildren([
    home,
    catalogue,
    record,
    editRecord,
    newRecord,
    mergeRecords,
    duplicates,
    authorities,
    authority,
    editAuthority,
    batches,
    newBatch,
    batch,
    searchReport,
    synonyms,
    desk,
    deskConflicts,
    charges,
    till,
    holds,
    queue,
    requests,
    items,
    labels,
    shelving,
    callNumbers,
    imports,
    oneImport,
    exportPage,
    policies,
    calendars,
    dueMove,
    figures,
    readers,
    reader,
    feeds,
    feed,
    accounts,
    newAccount,
    roles,
    signInWays,
    audit,
    tokens,
    newToken,
    gallery,
  ]),
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

/** Lets a page be seen only by those who may; the others are told what it needs. */
function needs(permission: string) {
  return ({ context }: { context: { session: { permissions: readonly string[] } } }) => {
    if (!context.session.permissions.includes(permission)) throw new NotPermitted(permission);
  };
}

function needed(to: (typeof places)[number]["to"]) {
  const permission = places.find((place) => place.to === to)?.permission;
  return permission === undefined ? () => undefined : needs(permission);
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
