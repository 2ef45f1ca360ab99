// Generated from the schema "catalogue" by `npm run generate`; do not edit.
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";
import type { Allocation } from "./call-numbers/series.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";
import type { CallNumberGrammar } from "@wenyuan/call-number";
import type { CodeMap } from "./import/import-plan.ts";
import type { Finding } from "./import/report/finding.ts";
import type { ImportCounts } from "./import/runs/import-run.ts";
import type { ImportPlan } from "./import/import-plan.ts";
import type { ItemLayout } from "./import/items/item-layout.ts";
import type { MarcJson } from "@wenyuan/marc";
import type { MovedBelongings } from "./records/merged-belongings.ts";
import type { RecordSummary } from "./records/record-summary.ts";
import type { TagPattern } from "./import/import-plan.ts";

export interface AuthorNumberRow {
  author_table: string;
  name: string;
  number: string;
}

export interface AuthorTableRow {
  code: string;
  name: string;
  kind: string;
  loaded_at: Generated<Date>;
  loaded_by: string;
}

export interface AuthorityRow {
  id: GeneratedAlways<string>;
  profile: string;
  source: string;
  source_key: string;
  marc: ColumnType<MarcJson, string, string>;
  kind: string;
  heading: string;
  sort_key: string;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  changed_by: Generated<string>;
  deleted_at: Date | null;
  merged_into: string | null;
  scheme: string | null;
}

export interface AuthorityFormRow {
  authority_id: string;
  position: number;
  role: string;
  kind: string;
  text: string;
  match_key: string;
  sort_key: string;
  scheme: string | null;
  main_key: string;
}

export interface AuthorityMergeRow {
  id: GeneratedAlways<string>;
  winner_id: string;
  loser_id: string;
  winner_before: number;
  merged_at: Date;
  merged_by: string;
  undone_at: Date | null;
  undone_by: string | null;
}

export interface AuthorityMergeHeadingRow {
  merge_id: string;
  record_id: string;
  position: number;
  tag: string;
}

export interface AuthorityVersionRow {
  authority_id: string;
  version: number;
  profile: string;
  marc: ColumnType<MarcJson, string, string>;
  changed_at: Date;
  changed_by: string;
}

export interface BatchChangeRow {
  id: GeneratedAlways<string>;
  target: string;
  operations: ColumnType<unknown, string, string>;
  note: string | null;
  state: Generated<string>;
  preview: ColumnType<unknown, string, string>;
  samples: ColumnType<unknown, string, string>;
  created_at: Date;
  created_by: string;
  started_at: Date | null;
  started_by: string | null;
  finished_at: Date | null;
  undone_by: string | null;
  undone_at: Date | null;
}

export interface BatchChangeEntryRow {
  id: GeneratedAlways<string>;
  batch_id: string;
  target_id: string;
  outcome: string | null;
  version_before: number | null;
  version_after: number | null;
  finding: ColumnType<unknown | null, string | null | undefined, string | null>;
}

export interface BookNumberRow {
  series: string;
  class: string;
  number: number;
  record_id: string | null;
  reserved_by: string;
  reserved_at: Generated<Date>;
  reserved_until: Date | null;
  id: GeneratedAlways<string>;
}

export interface BranchRow {
  code: string;
  name: ColumnType<Bilingual, string, string>;
  position: Generated<number>;
  call_number_series: string | null;
}

export interface CallNumberSeriesRow {
  code: string;
  name: ColumnType<Bilingual, string, string>;
  grammar: ColumnType<CallNumberGrammar, string, string>;
  allocation: ColumnType<Allocation, string, string>;
  position: Generated<number>;
  version: Generated<number>;
  changed_by: Generated<string>;
  updated_at: Generated<Date>;
}

export interface ChangeRow {
  kind: string;
  subject_id: string;
  position: Generated<string>;
  changed_at: Generated<Date>;
}

export interface ClassRow {
  scheme: string;
  notation: string;
  name_zh: string | null;
  name_en: string | null;
  sort_key: string;
  parent: string | null;
  alternative: Generated<boolean>;
}

export interface CoverRow {
  record_id: string;
  media_type: string;
  width: number;
  height: number;
  size: number;
  credit: string | null;
  uploaded_at: Date;
  uploaded_by: string;
}

export interface DuplicateRow {
  id: GeneratedAlways<string>;
  one_id: string;
  other_id: string;
  points: number;
  reasons: ColumnType<unknown, string, string>;
  found_at: Generated<Date>;
  dismissed_at: Date | null;
  dismissed_by: string | null;
}

export interface DuplicateProgressRow {
  one_row: Generated<boolean>;
  position: string;
}

export interface HeadingLinkRow {
  record_id: string;
  kind: string;
  match_key: string;
  authority_id: string | null;
  changed_at: Generated<Date>;
  changed_by: string;
}

export interface HoldingsRow {
  id: GeneratedAlways<string>;
  record_id: string;
  location: string;
  call_number: string | null;
  statement: string | null;
  profile: string | null;
  marc: ColumnType<unknown | null, string | null | undefined, string | null>;
  source: string | null;
  source_key: string | null;
  version: Generated<number>;
  changed_by: Generated<string>;
  updated_at: Generated<Date>;
}

export interface ImportRow {
  id: GeneratedAlways<string>;
  source: string;
  file_name: string;
  file_size: string;
  file_sha256: string;
  format: string;
  encoding: string | null;
  profile: string;
  plan: ColumnType<ImportPlan, string, string>;
  state: Generated<string>;
  read: Generated<number>;
  position: Generated<string>;
  counts: ColumnType<ImportCounts, string | undefined, string>;
  started_at: Generated<Date>;
  started_by: string;
  finished_at: Date | null;
  reverted_at: Date | null;
  reverted_by: string | null;
  storage_key: string | null;
  run_started_at: Date | null;
  run_read: Generated<number>;
  run_position: Generated<string>;
  progress_at: Date | null;
  failure: string | null;
}

export interface ImportEntryRow {
  import_id: string;
  number: number;
  offset: string;
  outcome: string;
  repaired: Generated<boolean>;
  record_id: string | null;
  version_before: number | null;
  version_after: number | null;
  findings: ColumnType<Finding[] | null, string | null | undefined, string | null>;
  title: string | null;
  source_key: string | null;
  raw: Buffer | null;
  reverted: string | null;
}

export interface ImportItemRow {
  import_id: string;
  item_id: string;
  number: number;
  kept: Generated<boolean>;
}

export interface ItemRow {
  id: GeneratedAlways<string>;
  record_id: string;
  volume_id: string | null;
  holdings_id: string | null;
  barcode: string | null;
  accession_number: string | null;
  asset_number: string | null;
  rfid_uid: string | null;
  call_number: string | null;
  call_number_key: string | null;
  kind: string;
  location: string;
  temporary_location: string | null;
  temporary_kind: string | null;
  temporary_until: Date | null;
  enumeration: string | null;
  copy_number: number | null;
  price_minor: string | null;
  price_currency: string | null;
  accompanying: string | null;
  accompanying_count: Generated<number>;
  acquired_by: string | null;
  acquired_on: string | null;
  note_public: string | null;
  note_staff: string | null;
  suppressed: Generated<boolean>;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
  source: string | null;
  source_key: string | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  changed_by: Generated<string>;
  change_note: string | null;
}

export interface ItemKindRow {
  code: string;
  name: ColumnType<Bilingual, string, string>;
  position: Generated<number>;
}

export interface ItemProfileRow {
  code: string;
  name: ColumnType<Bilingual, string, string>;
  layout: ColumnType<ItemLayout, string, string>;
  changed_by: Generated<string>;
  updated_at: Generated<Date>;
}

export interface ItemVersionRow {
  item_id: string;
  version: number;
  facts: ColumnType<unknown, string, string>;
  changed_at: Date;
  changed_by: string;
}

export interface LocationRow {
  code: string;
  branch: string;
  name: ColumnType<Bilingual, string, string>;
  floor: string | null;
  closed: Generated<boolean>;
  position: Generated<number>;
  call_number_series: string | null;
}

export interface PartChangeRow {
  id: GeneratedAlways<string>;
  record_id: string;
  kind: string;
  part_id: string;
  before: ColumnType<unknown | null, string | null | undefined, string | null>;
  after: ColumnType<unknown | null, string | null | undefined, string | null>;
  changed_at: Date;
  changed_by: string;
}

export interface RecordRow {
  id: GeneratedAlways<string>;
  profile: string;
  source: string;
  source_key: string;
  marc: ColumnType<MarcJson, string, string>;
  summary: ColumnType<RecordSummary, string, string>;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  summary_version: Generated<number>;
  work_id: string | null;
  work_by_hand: Generated<boolean>;
  match_key: string | null;
  changed_by: Generated<string>;
  suppressed: Generated<boolean>;
  deleted_at: Date | null;
  merged_into: string | null;
  act: Generated<string>;
}

export interface RecordHeadingRow {
  record_id: string;
  position: number;
  tag: string;
  kind: string;
  text: string;
  match_key: string;
  sort_key: string;
  authority_id: string | null;
  main_key: string;
  scheme: string | null;
}

export interface RecordIdentifierRow {
  record_id: string;
  type: string;
  value: string;
}

export interface RecordMergeRow {
  id: GeneratedAlways<string>;
  winner_id: string;
  loser_id: string;
  winner_before: number;
  winner_after: number;
  moved: ColumnType<MovedBelongings, string, string>;
  merged_at: Date;
  merged_by: string;
  undone_at: Date | null;
  undone_by: string | null;
}

export interface RecordVersionRow {
  record_id: string;
  version: number;
  profile: string;
  marc: ColumnType<MarcJson, string, string>;
  changed_at: Date;
  changed_by: string;
  act: Generated<string>;
}

export interface RefilingRow {
  only_one: Generated<boolean>;
  after_id: Generated<string>;
  refiled: Generated<string>;
  started_at: Generated<Date>;
}

export interface SourceRow {
  name: string;
  policy: Generated<string>;
  protected_fields: ColumnType<TagPattern[], string | undefined, string>;
  profile: string | null;
  item_profile: string | null;
  match_threshold: Generated<number>;
  updated_at: Generated<Date>;
  encoding: string | null;
  places: ColumnType<CodeMap, string | undefined, string>;
  kinds: ColumnType<CodeMap, string | undefined, string>;
  default_place: string | null;
  default_kind: string | null;
}

export interface VolumeRow {
  id: GeneratedAlways<string>;
  record_id: string;
  enumeration: string;
  title: string | null;
  isbn: string | null;
  sort_key: string;
}

export interface WorkRow {
  id: GeneratedAlways<string>;
  key: string | null;
  joined_into: string | null;
}

export interface CatalogueTables {
  author_number: AuthorNumberRow;
  author_table: AuthorTableRow;
  authority: AuthorityRow;
  authority_form: AuthorityFormRow;
  authority_merge: AuthorityMergeRow;
  authority_merge_heading: AuthorityMergeHeadingRow;
  authority_version: AuthorityVersionRow;
  batch_change: BatchChangeRow;
  batch_change_entry: BatchChangeEntryRow;
  book_number: BookNumberRow;
  branch: BranchRow;
  call_number_series: CallNumberSeriesRow;
  change: ChangeRow;
  class: ClassRow;
  cover: CoverRow;
  duplicate: DuplicateRow;
  duplicate_progress: DuplicateProgressRow;
  heading_link: HeadingLinkRow;
  holdings: HoldingsRow;
  import: ImportRow;
  import_entry: ImportEntryRow;
  import_item: ImportItemRow;
  item: ItemRow;
  item_kind: ItemKindRow;
  item_profile: ItemProfileRow;
  item_version: ItemVersionRow;
  location: LocationRow;
  part_change: PartChangeRow;
  record: RecordRow;
  record_heading: RecordHeadingRow;
  record_identifier: RecordIdentifierRow;
  record_merge: RecordMergeRow;
  record_version: RecordVersionRow;
  refiling: RefilingRow;
  source: SourceRow;
  volume: VolumeRow;
  work: WorkRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<CatalogueTables> {
  return openTables<CatalogueTables>(at, "catalogue");
}
