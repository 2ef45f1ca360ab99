// Generated from the schema "circulation" by `npm run generate`; do not edit.
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";
import type { Calendars } from "./calendars/calendars.ts";
import type { LastAct } from "./loans/last-act.ts";
import type { PolicySet } from "@wenyuan/lending-rules";
import type { ServiceTerms } from "./services/service-terms.ts";

export interface ByHandRenewerRow {
  reader_id: string;
  since: Date;
}

export interface CalendarFeedRow {
  reader_id: string;
  token_hash: Buffer;
  sealed: Buffer;
  made_at: Date;
}

export interface CalendarVersionRow {
  version: GeneratedAlways<number>;
  calendars: ColumnType<Calendars, string, string>;
  reason: string | null;
  made_at: Generated<Date>;
  made_by: string;
}

export interface ChargeRow {
  id: GeneratedAlways<string>;
  reader_id: string | null;
  loan_id: string | null;
  item_id: string | null;
  income: string;
  amount_minor: string;
  remaining_minor: Generated<string>;
  currency: string;
  basis: ColumnType<unknown | null, string | null | undefined, string | null>;
  made_at: Date;
  made_by: string;
  settled_at: Date | null;
  note: string | null;
}

export interface DueMoveRow {
  id: GeneratedAlways<string>;
  reason: ColumnType<Bilingual, string, string>;
  calendar_before: number;
  calendar_after: number;
  span_from: Date;
  span_to: Date | null;
  state: Generated<string>;
  at_due: Date | null;
  at_id: Generated<string>;
  loans: Generated<number>;
  holds: Generated<number>;
  readers: Generated<number>;
  stuck: Generated<number>;
  kept: Generated<number>;
  made_at: Date;
  made_by: string;
  finished_at: Date | null;
  undone_at: Date | null;
  undone_by: string | null;
}

export interface FigureRow {
  day: string;
  branch: string;
  category: string;
  kind: string;
  class: string;
  loans: Generated<number>;
  on_site: Generated<number>;
  renewals: Generated<number>;
  returns: Generated<number>;
  holds: Generated<number>;
}

export interface FigureDayRow {
  day: string;
  counted_at: Date;
}

export interface FigureDepartmentRow {
  day: string;
  branch: string;
  department: string;
  loans: Generated<number>;
  on_site: Generated<number>;
  renewals: Generated<number>;
  returns: Generated<number>;
}

export interface FigureDepartmentReaderRow {
  month: string;
  branch: string;
  department: string;
  readers: number;
}

export interface FigureReaderRow {
  month: string;
  branch: string;
  category: string;
  readers: number;
}

export interface HoldRow {
  id: GeneratedAlways<string>;
  record_id: string;
  reader_id: string | null;
  target: string;
  volume_id: string | null;
  item_id: string | null;
  pickup: string;
  placed_at: Date;
  placed_by: string;
  state: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
  suspended: Generated<boolean>;
  suspended_until: string | null;
  pinned: number | null;
  reader_branch: string | null;
  passed_items: Generated<string[]>;
  copy_id: string | null;
  ready_at: Date | null;
  keep_until: string | null;
  hopeless_since: Date | null;
  ended_at: Date | null;
  ended_by: string | null;
  ended_reason: string | null;
  pulled_at: Date | null;
  recall: Generated<boolean>;
}

export interface HoldLogRow {
  id: GeneratedAlways<string>;
  hold_id: string;
  item_id: string | null;
  at: Date;
  outcome: string;
  because: string;
  by: string | null;
  note: string | null;
  record_id: string | null;
}

export interface HoldNoticeRow {
  hold_id: string;
  kind: string;
  since: Date;
  at: Date;
}

export interface InLibraryUseRow {
  id: GeneratedAlways<string>;
  item_id: string;
  record_id: string;
  branch: string;
  used_at: Date;
  noted_by: string;
}

export interface InventoryRow {
  id: GeneratedAlways<string>;
  location: string;
  from_call: string | null;
  to_call: string | null;
  expected: number;
  begun_at: Date;
  begun_by: string;
  closed_at: Date | null;
  closed_by: string | null;
}

export interface InventoryItemRow {
  inventory_id: string;
  place: number;
  item_id: string;
  marked_at: Date | null;
}

export interface InventoryScanRow {
  id: GeneratedAlways<string>;
  inventory_id: string;
  shelf: number;
  barcode: string;
  item_id: string | null;
  key: string | null;
  verdict: string;
  status: string | null;
  out_of_order: Generated<boolean>;
  behind: string | null;
  scanned_at: Date;
  scanned_by: string;
}

export interface ItemStateRow {
  item_id: string;
  record_id: string;
  volume_id: string | null;
  branch: string;
  at_branch: string;
  kind: string;
  lendable: boolean;
  counted: Generated<boolean>;
  loan_id: string | null;
  due_at: Date | null;
  transit_to: string | null;
  transit_since: Date | null;
  hold_id: string | null;
  on_hold_shelf: Generated<boolean>;
  lost: string | null;
  lost_at: Date | null;
  missing_since: Date | null;
  claimed_returned_at: Date | null;
  process: string | null;
  process_since: Date | null;
  damage: string | null;
  seen_at: Date | null;
  available: GeneratedAlways<boolean>;
}

export interface LedgerEntryRow {
  id: GeneratedAlways<string>;
  kind: string;
  at: Date;
  made_by: string;
  reason: string | null;
  reverses: string | null;
  till: string | null;
  external_id: string | null;
  session_id: string | null;
}

export interface LedgerPostingRow {
  entry_id: string;
  position: number;
  account: string;
  amount_minor: string;
  currency: string;
  charge_id: string | null;
  reader_id: string | null;
}

export interface LoanRow {
  id: GeneratedAlways<string>;
  item_id: string;
  record_id: string;
  reader_id: string | null;
  reader_category: string;
  department: string | null;
  item_kind: string;
  branch: string;
  lent_at_branch: string;
  on_site: Generated<boolean>;
  course_reserve: Generated<boolean>;
  lent_at: Date;
  due_at: Date;
  due_by: Generated<string>;
  policy_version: number;
  rules: ColumnType<unknown, string, string>;
  renewals: Generated<number>;
  renewed_at: Date | null;
  recalled_at: Date | null;
  reminders_sent: Generated<number>;
  overrides: ColumnType<unknown | null, string | null | undefined, string | null>;
  lent_by: string;
  returned_at: Date | null;
  returned_at_branch: string | null;
  returned_by: string | null;
  ended: string | null;
  fetched_by: string | null;
  claimed_on: string | null;
  last_act: ColumnType<LastAct | null, string | null | undefined, string | null>;
}

export interface MergedHoldRow {
  hold_id: string;
  from_record: string;
  to_record: string;
  volume_before: string | null;
}

export interface MoneyTermsRow {
  singleton: Generated<boolean>;
  small_waiver_minor: Generated<string>;
}

export interface MovedDueRow {
  id: GeneratedAlways<string>;
  move_id: string;
  loan_id: string | null;
  hold_id: string | null;
  due_was: Date;
  due_is: Date | null;
  set_back: Generated<boolean>;
}

export interface NoticeRow {
  loan_id: string;
  due_at: Date;
  kind: string;
  days: number;
  at: Date;
}

export interface OfflineActRow {
  key: string;
  device: string;
  kind: string;
  at: Date;
  branch: string | null;
  item_barcode: string;
  reader_barcode: string | null;
  outcome: string;
  problem: ColumnType<unknown | null, string | null | undefined, string | null>;
  loan_id: string | null;
  received_at: Date;
  received_by: string;
  settled_at: Date | null;
  settled_by: string | null;
  settled_reason: string | null;
  id: GeneratedAlways<string>;
  reader_id: string | null;
  book_drop: Generated<boolean>;
  returned_at: Date | null;
}

export interface OfflineKeyRow {
  single: Generated<boolean>;
  hash_key: Buffer;
  signing_key: Buffer;
  made_at: Date;
}

export interface OverdueRunRow {
  day: string;
  started_at: Date;
  finished_at: Date | null;
  notices: Generated<number>;
  renewed: Generated<number>;
  not_renewed: Generated<number>;
  charged: Generated<number>;
}

export interface PaymentRow {
  id: string;
  reader_id: string | null;
  provider: string;
  amount_minor: string;
  currency: string;
  charges: string[];
  state: Generated<string>;
  transaction_id: string | null;
  made_at: Date;
  expires_at: Date;
  ask_at: Date | null;
  asked: Generated<number>;
  settled_at: Date | null;
  entry_id: string | null;
}

export interface PaymentKeyRow {
  provider: string;
  sealed: Buffer;
}

export interface PaymentRefundRow {
  id: string;
  payment_id: string;
  amount_minor: string;
  state: Generated<string>;
  made_at: Date;
  made_by: string;
  ask_at: Date | null;
  asked: Generated<number>;
  settled_at: Date | null;
  entry_id: string | null;
}

export interface PolicyProposalRow {
  id: GeneratedAlways<string>;
  base_version: number;
  policies: ColumnType<PolicySet, string, string>;
  reason: string;
  made_at: Date;
  made_by: string;
  decided_at: Date | null;
  decided_by: string | null;
  decision: string | null;
  decision_reason: string | null;
  version: number | null;
}

export interface PolicyVersionRow {
  version: GeneratedAlways<number>;
  policies: ColumnType<PolicySet, string, string>;
  reason: string | null;
  made_at: Generated<Date>;
  made_by: string;
}

export interface ReaderStateRow {
  reader_id: string;
  loans_home: Generated<number>;
  loans_on_site: Generated<number>;
  loans_by_kind: ColumnType<unknown, string | undefined, string>;
  holds_open: Generated<number>;
  owes_minor: Generated<string>;
  suspended_until: string | null;
}

export interface RecallRow {
  id: GeneratedAlways<string>;
  loan_id: string;
  hold_id: string;
  recalled_at: Date;
  recalled_by: string;
  due_before: Date;
  due_at: Date;
  because: string;
  ended_at: Date | null;
  ended: string | null;
}

export interface RenewalRow {
  id: GeneratedAlways<string>;
  loan_id: string;
  at: Date;
}

export interface RequestRow {
  id: GeneratedAlways<string>;
  reader_id: string | null;
  service: string;
  record_id: string;
  volume_id: string | null;
  item_id: string | null;
  copy_id: string | null;
  from_branch: string;
  from_location: string;
  pickup: string;
  use: string;
  placed_at: Date;
  placed_by: string;
  expected_at: Date;
  state: Generated<string>;
  picked_at: Date | null;
  picked_by: string | null;
  found_at: Date | null;
  sent_at: Date | null;
  ready_at: Date | null;
  keep_until: string | null;
  passed_items: Generated<string[]>;
  ended_at: Date | null;
  ended_by: string | null;
  ended_reason: string | null;
}

export interface SandboxOrderRow {
  id: string;
  amount_minor: string;
  currency: string;
  subject: string;
  return_url: string;
  notify_url: string;
  state: Generated<string>;
  transaction_id: string | null;
  made_at: Date;
  expires_at: Date;
  paid_at: Date | null;
}

export interface SandboxRefundRow {
  id: string;
  order_id: string;
  amount_minor: string;
  made_at: Date;
}

export interface ServiceVersionRow {
  version: GeneratedAlways<number>;
  terms: ColumnType<ServiceTerms, string, string>;
  reason: string | null;
  made_at: Generated<Date>;
  made_by: string;
}

export interface TillRow {
  code: string;
  branch: string;
  name_zh: string;
  name_en: string;
}

export interface TillSessionRow {
  id: GeneratedAlways<string>;
  till: string;
  currency: string;
  float_minor: string;
  opened_at: Date;
  opened_by: string;
  closed_at: Date | null;
  closed_by: string | null;
  expected_cash_minor: string | null;
  counted_cash_minor: string | null;
  expected_card_minor: string | null;
  counted_card_minor: string | null;
  difference_reason: string | null;
}

export interface TitleAvailabilityRow {
  record_id: string;
  branch: string;
  items: Generated<number>;
  lendable: Generated<number>;
  available: Generated<number>;
  next_due: Date | null;
  holds: Generated<number>;
}

export interface CirculationTables {
  by_hand_renewer: ByHandRenewerRow;
  calendar_feed: CalendarFeedRow;
  calendar_version: CalendarVersionRow;
  charge: ChargeRow;
  due_move: DueMoveRow;
  figure: FigureRow;
  figure_day: FigureDayRow;
  figure_department: FigureDepartmentRow;
  figure_department_reader: FigureDepartmentReaderRow;
  figure_reader: FigureReaderRow;
  hold: HoldRow;
  hold_log: HoldLogRow;
  hold_notice: HoldNoticeRow;
  in_library_use: InLibraryUseRow;
  inventory: InventoryRow;
  inventory_item: InventoryItemRow;
  inventory_scan: InventoryScanRow;
  item_state: ItemStateRow;
  ledger_entry: LedgerEntryRow;
  ledger_posting: LedgerPostingRow;
  loan: LoanRow;
  merged_hold: MergedHoldRow;
  money_terms: MoneyTermsRow;
  moved_due: MovedDueRow;
  notice: NoticeRow;
  offline_act: OfflineActRow;
  offline_key: OfflineKeyRow;
  overdue_run: OverdueRunRow;
  payment: PaymentRow;
  payment_key: PaymentKeyRow;
  payment_refund: PaymentRefundRow;
  policy_proposal: PolicyProposalRow;
  policy_version: PolicyVersionRow;
  reader_state: ReaderStateRow;
  recall: RecallRow;
  renewal: RenewalRow;
  request: RequestRow;
  sandbox_order: SandboxOrderRow;
  sandbox_refund: SandboxRefundRow;
  service_version: ServiceVersionRow;
  till: TillRow;
  till_session: TillSessionRow;
  title_availability: TitleAvailabilityRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<CirculationTables> {
  return openTables<CirculationTables>(at, "circulation");
}
