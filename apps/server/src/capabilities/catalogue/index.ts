export { recordsChanged } from "./events.ts";
export type { ImportFinding, ImportOptions, ImportProgress } from "./import/import-records.ts";
export { importRecords } from "./import/import-records.ts";
export { catalogueModule } from "./module.ts";
export { catalogueProblems } from "./problems.ts";
export type { StoredRecord } from "./records/record.store.ts";
export { countRecords, findRecords, findSummaries, newestRecords, recordsAfter } from "./records/record.store.ts";
export type { RecordSummary, SummaryText } from "./records/record-summary.ts";
