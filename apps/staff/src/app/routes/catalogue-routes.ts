import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readAuthoritiesParams } from "../../features/authorities/authorities-params.ts";
import { readCatalogueParams } from "../../features/catalogue/search-params.ts";
import { readNewAuthorityParams, readNewRecordParams } from "../../features/marc-editor/new-record-params.ts";
import { readMergeParams } from "../../features/merge/merge-params.ts";
import { readReportParams } from "../../features/search-report/report-params.ts";
import { readSynonymsParams } from "../../features/synonyms/synonyms-params.ts";
import { frame } from "./frame-route.ts";
import { needed, needs } from "./needs.ts";

const catalogue = createRoute({
  getParentRoute: () => frame,
  path: "/catalogue",
  validateSearch: readCatalogueParams,
  component: lazyRouteComponent(
    () => import("../../features/catalogue/components/catalogue-page.tsx"),
    "CataloguePage",
  ),
});

const record = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id",
  beforeLoad: needs("catalogue.record.read-marc"),
  component: lazyRouteComponent(() => import("../../features/catalogue/components/record-page.tsx"), "RecordPage"),
});

const editRecord = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/edit",
  beforeLoad: needs("catalogue.record.edit"),
  component: lazyRouteComponent(
    () => import("../../features/marc-editor/components/record-editor-page.tsx"),
    "RecordEditorPage",
  ),
});

const newRecord = createRoute({
  getParentRoute: () => frame,
  path: "/records/new",
  validateSearch: readNewRecordParams,
  beforeLoad: needs("catalogue.record.edit"),
  component: lazyRouteComponent(
    () => import("../../features/marc-editor/components/new-record-page.tsx"),
    "NewRecordPage",
  ),
});

const mergeRecords = createRoute({
  getParentRoute: () => frame,
  path: "/records/$id/merge",
  validateSearch: readMergeParams,
  beforeLoad: needs("catalogue.record.delete"),
  component: lazyRouteComponent(() => import("../../features/merge/components/merge-page.tsx"), "MergePage"),
});

const duplicates = createRoute({
  getParentRoute: () => frame,
  path: "/duplicates",
  beforeLoad: needs("catalogue.record.delete"),
  component: lazyRouteComponent(
    () => import("../../features/duplicates/components/duplicates-page.tsx"),
    "DuplicatesPage",
  ),
});

const authorities = createRoute({
  getParentRoute: () => frame,
  path: "/authorities",
  validateSearch: readAuthoritiesParams,
  beforeLoad: needs("catalogue.authority.read"),
  component: lazyRouteComponent(
    () => import("../../features/authorities/components/authorities-page.tsx"),
    "AuthoritiesPage",
  ),
});

const newAuthority = createRoute({
  getParentRoute: () => frame,
  path: "/authorities/new",
  validateSearch: readNewAuthorityParams,
  beforeLoad: needs("catalogue.authority.edit"),
  component: lazyRouteComponent(
    () => import("../../features/marc-editor/components/new-authority-page.tsx"),
    "NewAuthorityPage",
  ),
});

const authority = createRoute({
  getParentRoute: () => frame,
  path: "/authorities/$id",
  beforeLoad: needs("catalogue.authority.read"),
  component: lazyRouteComponent(
    () => import("../../features/authorities/components/authority-page.tsx"),
    "AuthorityPage",
  ),
});

const editAuthority = createRoute({
  getParentRoute: () => frame,
  path: "/authorities/$id/edit",
  beforeLoad: needs("catalogue.authority.edit"),
  component: lazyRouteComponent(
    () => import("../../features/marc-editor/components/authority-editor-page.tsx"),
    "AuthorityEditorPage",
  ),
});

const mergeAuthorities = createRoute({
  getParentRoute: () => frame,
  path: "/authorities/$id/merge",
  validateSearch: readMergeParams,
  beforeLoad: needs("catalogue.authority.edit"),
  component: lazyRouteComponent(
    () => import("../../features/authorities/components/merge-authorities-page.tsx"),
    "MergeAuthoritiesPage",
  ),
});

const batches = createRoute({
  getParentRoute: () => frame,
  path: "/batch-changes",
  beforeLoad: needs("catalogue.batch.run"),
  component: lazyRouteComponent(() => import("../../features/batch-change/components/batches-page.tsx"), "BatchesPage"),
});

const newBatch = createRoute({
  getParentRoute: () => frame,
  path: "/batch-changes/new",
  beforeLoad: needs("catalogue.batch.run"),
  component: lazyRouteComponent(
    () => import("../../features/batch-change/components/new-batch-page.tsx"),
    "NewBatchPage",
  ),
});

const batch = createRoute({
  getParentRoute: () => frame,
  path: "/batch-changes/$id",
  beforeLoad: needs("catalogue.batch.run"),
  component: lazyRouteComponent(() => import("../../features/batch-change/components/batch-page.tsx"), "BatchPage"),
});

const searchReport = createRoute({
  getParentRoute: () => frame,
  path: "/search-report",
  validateSearch: readReportParams,
  beforeLoad: needed("/search-report"),
  component: lazyRouteComponent(
    () => import("../../features/search-report/components/search-report-page.tsx"),
    "SearchReportPage",
  ),
});

const synonyms = createRoute({
  getParentRoute: () => frame,
  path: "/synonyms",
  validateSearch: readSynonymsParams,
  beforeLoad: needed("/synonyms"),
  component: lazyRouteComponent(() => import("../../features/synonyms/components/synonyms-page.tsx"), "SynonymsPage"),
});

/** Searching, cataloguing and the work on many records. */
export const catalogueRoutes = [
  catalogue,
  record,
  editRecord,
  newRecord,
  mergeRecords,
  duplicates,
  authorities,
  newAuthority,
  authority,
  editAuthority,
  mergeAuthorities,
  batches,
  newBatch,
  batch,
  searchReport,
  synonyms,
] as const;
