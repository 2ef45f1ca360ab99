export type { BrowsedHeading } from "./authorities/heading-browse.store.ts";
export { type HeadingKind, headingKinds } from "./authorities/heading-kind.ts";
export type { HeadingReferral, VariantForm } from "./authorities/heading-reference.store.ts";
export { referralsOf, variantsBeginning } from "./authorities/heading-reference.store.ts";
export type { AuthorityProgress } from "./authorities/import-authorities.ts";
export { importAuthorities } from "./authorities/import-authorities.ts";
export { type BrowsePage, browseHeadings } from "./authorities/list-headings.ts";
export { type HeadingView, readHeading } from "./authorities/read-heading.ts";
export { readShelfAlong, readShelfAround, type ShelfView } from "./call-numbers/read-shelf.ts";
export { readShelfCopies } from "./call-numbers/read-shelf-copies.ts";
export type { ShelvedItem } from "./call-numbers/shelf.store.ts";
export { readShelfCursor, shelfCursor } from "./call-numbers/shelf-cursor.ts";
export { changedBy } from "./changed-by.ts";
export type { BrowsedClass } from "./classification/classified.ts";
export { type ClassPage, type CountedClass, listClasses } from "./classification/list-classes.ts";
export { loadClasses, type TableScheme, tableSchemes } from "./classification/load-classes.ts";
export { findCover } from "./covers/keep-cover.ts";
export { findUploadedCover } from "./covers/uploaded-cover.store.ts";
export type { UploadedCover } from "./covers/uploaded-cover.ts";
export { itemsChanged, mergeUndone, recordsChanged, recordsMerged } from "./events.ts";
export type { ExportEncoding, ExportFormat } from "./export/export-format.ts";
export { exportEncodings, exportFormats } from "./export/export-format.ts";
export type { ExportCounts, ExportOptions } from "./export/export-records.ts";
export { exportRecords } from "./export/export-records.ts";
export type { FoundTitles } from "./export/exports.route.ts";
export { patternsOf, type StatedHoldings } from "./holdings/describe-stated-holdings.ts";
export { type HoldingsProgress, importHoldings, type RefusedHoldings } from "./holdings/import-holdings.ts";
export { type RecordHoldings, readHoldings, readStatedHoldings } from "./holdings/read-holdings.ts";
export type { FileFormat } from "./import/file/file-format.ts";
export { fileFormats } from "./import/file/file-format.ts";
export { openLocalFile } from "./import/file/open-file.ts";
export type { Policy } from "./import/import-plan.ts";
export { policies } from "./import/import-plan.ts";
export type { ImportOptions, ImportProgress } from "./import/import-records.ts";
export { importRecords } from "./import/import-records.ts";
export { describeFile } from "./import/preview/describe-file.ts";
export type { FileDescription } from "./import/preview/file-description.ts";
export { describeFinding } from "./import/report/describe-finding.ts";
export { listEntries } from "./import/runs/entry.store.ts";
export { hashFile } from "./import/runs/hash-file.ts";
export { findImport } from "./import/runs/import.store.ts";
export type { ImportRun } from "./import/runs/import-run.ts";
export { paceOf } from "./import/runs/import-run.ts";
export { runImport } from "./import/runs/run-import.ts";
export { lowerPriority } from "./import/runs/set-priority.ts";
export { startImport } from "./import/runs/start-import.ts";
export type { PlanFault } from "./import/sources/prepare-plan.ts";
export { findProfile, preparePlan } from "./import/sources/prepare-plan.ts";
export type { Source } from "./import/sources/set-source.ts";
export { listItemProfiles, readSource, saveSource } from "./import/sources/source.store.ts";
export type { CreatedItems, ItemOrigin, RefusalReason, RefusedItem } from "./items/create-items.ts";
export { createItems } from "./items/create-items.ts";
export { findItemByBarcode, findItems, itemsOfRecords } from "./items/item.store.ts";
export type { Accompanying, Item, ItemFacts, NewItem, Price, TemporaryPlace, Withdrawal } from "./items/item.ts";
export { factsOf, kindNow, placeNow } from "./items/item.ts";
export { type ShelfMark, shelfMarksOf } from "./items/shelf-mark.store.ts";
export type { ChangeOrigin, ItemChange } from "./items/update-item.ts";
export { updateItem } from "./items/update-item.ts";
export { catalogueModule } from "./module.ts";
export { readPlaces, savePlaces } from "./places/place.store.ts";
export type { Branch, ItemKind, Location, Places } from "./places/place.ts";
export { catalogueProblems } from "./problems.ts";
export { createRecord } from "./records/create-record.ts";
export type { RecordGuard } from "./records/delete-record.ts";
export { findMergedInto } from "./records/edited-record.store.ts";
export type { StoredRecord } from "./records/record.store.ts";
export {
  countRecords,
  findRecords,
  findSummaries,
  findSummary,
  newestRecords,
  recordsAfter,
} from "./records/record.store.ts";
export { recordDates, recordSpans } from "./records/record-dates.store.ts";
export { sameVolumes } from "./records/record-merge.store.ts";
export type { RecordSummary, SummaryText } from "./records/record-summary.ts";
export type { Edition } from "./works/work.store.ts";
export { editionsOf } from "./works/work.store.ts";
