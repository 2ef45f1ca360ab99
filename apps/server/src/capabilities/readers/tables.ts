// Generated from the schema "readers" by `npm run generate`; do not edit.
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";
import type { Certificate } from "./clearance/certificate.ts";
import type { Deposit } from "./people/category.ts";
import type { DirectoryMapping } from "./directories/directory.ts";
import type { Evidence } from "./merges/person-match.ts";
import type { Facts } from "./people/facts.ts";
import type { FeedCounts } from "./feeds/feed.ts";
import type { FeedFault } from "./feeds/feed.ts";
import type { FeedPerson } from "./feeds/feed.ts";
import type { MovedByRoom } from "./merges/merge-follower.port.ts";

export interface CardRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  kind: string;
  code: string;
  code_key: string;
  status: Generated<string>;
  issued_at: Generated<Date>;
  ended_at: Date | null;
}

export interface CategoryRow {
  code: string;
  name: ColumnType<Bilingual, string, string>;
  position: number;
  registration: Generated<string>;
  deposit: ColumnType<Deposit | null, string | null | undefined, string | null>;
}

export interface ChangeRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  changed_at: Date;
  kind: string;
  changed_by: string;
  why: string | null;
  before: ColumnType<Facts | null, string | null | undefined, string | null>;
  after: ColumnType<Facts | null, string | null | undefined, string | null>;
  batch_id: string | null;
}

export interface ClearanceRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  state: Generated<string>;
  code: string;
  certificate: ColumnType<Certificate | null, string | null | undefined, string | null>;
  cleared_at: Date;
  cleared_by: string;
  withdrawn_at: Date | null;
}

export interface ConsentRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  purpose: string;
  granted: boolean;
  given_at: Date;
  preset: string;
}

export interface CourseRow {
  reader_id: string;
  code: string;
  term: string;
  name: string;
  role: string;
}

export interface DirectoryRow {
  id: GeneratedAlways<string>;
  source: string;
  url: string;
  start_tls: Generated<boolean>;
  bind_dn: string;
  secret: Buffer;
  base: string;
  filter: string;
  mapping: ColumnType<DirectoryMapping, string, string>;
  complete: Generated<boolean>;
  nightly: Generated<boolean>;
  last_run_at: Date | null;
  last_feed_id: string | null;
  last_fault: string | null;
}

export interface FeedRow {
  id: GeneratedAlways<string>;
  source: string;
  file_name: string | null;
  complete: Generated<boolean>;
  state: Generated<string>;
  counts: ColumnType<FeedCounts, string, string>;
  created_by: string;
  created_at: Date;
  applied_at: Date | null;
  undone_at: Date | null;
}

export interface FeedRowRow {
  feed_id: string;
  line: number;
  outcome: string;
  kind: string | null;
  reader_id: string | null;
  person: ColumnType<FeedPerson | null, string | null | undefined, string | null>;
  before: ColumnType<Facts | null, string | null | undefined, string | null>;
  after: ColumnType<Facts | null, string | null | undefined, string | null>;
  faults: ColumnType<FeedFault[], string | undefined, string>;
}

export interface GuardianRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  guardian_id: string | null;
  name: string | null;
  phone: string | null;
  relation: string;
}

export interface LookAlikeRow {
  id: GeneratedAlways<string>;
  one_id: string;
  other_id: string;
  points: number;
  evidence: ColumnType<Evidence[], string, string>;
  found_at: Date;
  dismissed_at: Date | null;
  dismissed_by: string | null;
}

export interface MergeRow {
  id: GeneratedAlways<string>;
  winner_id: string;
  loser_id: string;
  merged_at: Date;
  merged_by: string;
  why: string | null;
  moved: ColumnType<MovedByRoom, string | undefined, string>;
  before: ColumnType<Facts, string | undefined, string>;
  after: ColumnType<Facts, string | undefined, string>;
  undone_at: Date | null;
  undone_by: string | null;
}

export interface NameRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  kind: string;
  text: string;
  position: Generated<number>;
  match_key: string;
  slips: Generated<string[]>;
}

export interface NameKeyRow {
  key: string;
  reader_id: string;
}

export interface NoteRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  text: string;
  urgent: Generated<boolean>;
  written_by: string;
  written_at: Generated<Date>;
  ends_on: string | null;
}

export interface PhotoRow {
  reader_id: string;
  kind: string;
  width: number;
  height: number;
  content: Buffer;
  taken_at: Date;
  taken_by: string;
}

export interface PrivacyRow {
  singleton: Generated<boolean>;
  preset: string;
  changed_at: Date;
}

export interface ProxyRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  proxy_id: string;
  starts_on: string;
  ends_on: string | null;
}

export interface ReaderRow {
  id: GeneratedAlways<string>;
  account_id: string | null;
  category: string;
  department: string | null;
  programme: string | null;
  entry_year: number | null;
  status: Generated<string>;
  active_from: string | null;
  expires_on: string | null;
  left_on: string | null;
  birth_date: string | null;
  home_branch: string | null;
  language: string | null;
  email: string | null;
  phone: string | null;
  display_name: string;
  sort_key: string;
  person_hash: Buffer | null;
  source: string | null;
  source_key: string | null;
  merged_into: string | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface RegistrationRow {
  id: GeneratedAlways<string>;
  key_hash: Buffer;
  address_hash: Buffer;
  state: Generated<string>;
  category: string;
  name: string;
  email: string;
  phone: string | null;
  birth_date: string | null;
  about: string | null;
  language: string;
  asked_at: Date;
  confirmed_at: Date | null;
}

export interface RequestRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  kind: string;
  text: string;
  state: Generated<string>;
  answer: string | null;
  made_at: Date;
  decided_at: Date | null;
  decided_by: string | null;
}

export interface RestrictionRow {
  id: GeneratedAlways<string>;
  reader_id: string;
  kind: string;
  reason: string;
  origin: Generated<string>;
  starts_on: string;
  ends_on: string | null;
  set_by: string | null;
  set_at: Generated<Date>;
  lifted_at: Date | null;
  lifted_by: string | null;
}

export interface SigningKeyRow {
  id: GeneratedAlways<string>;
  purpose: string;
  generation: Generated<number>;
  key: Buffer;
  created_at: Generated<Date>;
}

export interface UnitRow {
  kind: string;
  code: string;
  name: ColumnType<Bilingual, string, string>;
}

export interface UsedCodeRow {
  card_id: string;
  step: string;
  used_at: Date;
}

export interface ReadersTables {
  card: CardRow;
  category: CategoryRow;
  change: ChangeRow;
  clearance: ClearanceRow;
  consent: ConsentRow;
  course: CourseRow;
  directory: DirectoryRow;
  feed: FeedRow;
  feed_row: FeedRowRow;
  guardian: GuardianRow;
  look_alike: LookAlikeRow;
  merge: MergeRow;
  name: NameRow;
  name_key: NameKeyRow;
  note: NoteRow;
  photo: PhotoRow;
  privacy: PrivacyRow;
  proxy: ProxyRow;
  reader: ReaderRow;
  registration: RegistrationRow;
  request: RequestRow;
  restriction: RestrictionRow;
  signing_key: SigningKeyRow;
  unit: UnitRow;
  used_code: UsedCodeRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<ReadersTables> {
  return openTables<ReadersTables>(at, "readers");
}
