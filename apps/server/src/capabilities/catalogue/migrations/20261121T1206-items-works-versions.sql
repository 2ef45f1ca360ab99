-- Who changed a thing is written as `account:12`, `token:3`, `import:7` or `system`: no name, so that nothing personal lingers.

-- Editions of one work. The key is made by the rule of works/work-key.ts; by hand, an editor may join and part them.
create table catalogue.work (
  id bigint generated always as identity primary key,
  -- Null for a work that was made by hand.
  key text collate "C" unique
);

alter table catalogue.record
  add column work_id bigint references catalogue.work,
  -- An editor put the record where it is: the rule leaves it there.
  add column work_by_hand boolean not null default false,
  -- A normalised title with its first author's name and the year, for matching; see import/match.
  add column match_key text collate "C",
  add column changed_by text not null default 'system',
  -- Not shown to readers.
  add column suppressed boolean not null default false,
  add column deleted_at timestamptz,
  -- Where the record went when two were merged.
  add column merged_into bigint references catalogue.record;

create index record_work on catalogue.record (work_id);
create index record_match_key on catalogue.record (match_key);
create index record_updated on catalogue.record (updated_at, id);

-- Numbers that a record is found and matched by: isbn (13 digits), issn, lccn, oclc, control (with its agency) …
create table catalogue.record_identifier (
  record_id bigint not null references catalogue.record on delete cascade,
  type text not null,
  value text collate "C" not null,
  primary key (record_id, type, value)
);
create index record_identifier_value on catalogue.record_identifier (type, value);

-- What a record was before each change; what it is stands in catalogue.record.
create table catalogue.record_version (
  record_id bigint not null references catalogue.record on delete cascade,
  version integer not null,
  profile text not null,
  marc jsonb not null,
  -- When and by whom this version was made, not when it was replaced.
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (record_id, version)
);
comment on column catalogue.record_version.marc is 'ts: MarcJson from @wenyuan/marc';

-- A library building or reading room with its own desk and rules, such as 理工分馆. `position` orders them on screens.
create table catalogue.branch (
  code text primary key,
  name jsonb not null,
  position integer not null default 0
);
comment on column catalogue.branch.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';

-- A shelving location in a branch: 主馆三楼 I–J. Closed stacks are fetched from by staff.
create table catalogue.location (
  code text primary key,
  branch text not null references catalogue.branch,
  name jsonb not null,
  floor text,
  closed boolean not null default false,
  position integer not null default 0
);
comment on column catalogue.location.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';

-- Kinds of items that lending rules speak of: book, reference, new-book …
create table catalogue.item_kind (
  code text primary key,
  name jsonb not null,
  position integer not null default 0
);
comment on column catalogue.item_kind.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';

-- A volume of a set (多卷书) or a bound year of a journal: what a reader asks for when the title has several.
create table catalogue.volume (
  id bigint generated always as identity primary key,
  record_id bigint not null references catalogue.record,
  -- As it stands on the piece: 上, 第2册, 2019年合订本.
  enumeration text not null,
  title text,
  isbn text,
  sort_key text collate "C" not null,
  unique (record_id, enumeration)
);

-- What the library holds of a record at one place, with its MARC holdings record where there is one.
create table catalogue.holdings (
  id bigint generated always as identity primary key,
  record_id bigint not null references catalogue.record,
  location text not null references catalogue.location,
  call_number text,
  -- 馆藏说明 as readers see it: 1998,no.1–2024,no.12 (缺 2003,no.4).
  statement text,
  profile text,
  marc jsonb,
  source text,
  source_key text,
  version integer not null default 1,
  changed_by text not null default 'system',
  updated_at timestamptz not null default now(),
  unique (source, source_key)
);
comment on column catalogue.holdings.marc is 'ts: MarcJson | null from @wenyuan/marc';
create index holdings_record on catalogue.holdings (record_id);

-- 单册, a physical piece. What happens to it (lent, in transit, lost) belongs to circulation.
create table catalogue.item (
  id bigint generated always as identity primary key,
  record_id bigint not null references catalogue.record,
  volume_id bigint references catalogue.volume,
  holdings_id bigint references catalogue.holdings,
  -- Texts, with their leading zeros. Barcode ≠ accession number (登录号) ≠ asset number (固定资产号) ≠ RFID.
  barcode text collate "C" unique,
  accession_number text collate "C",
  asset_number text collate "C",
  rfid_uid text collate "C" unique,
  call_number text,
  -- Order on the shelf, bytes of packages/call-number.
  call_number_key text collate "C",
  kind text not null references catalogue.item_kind,
  location text not null references catalogue.location,
  -- Course reserve and the like: stands here until it goes back.
  temporary_location text references catalogue.location,
  temporary_kind text references catalogue.item_kind,
  temporary_until timestamptz,
  -- Of bound journals: what is in it. 2019,no.1–6
  enumeration text,
  copy_number integer,
  price_minor bigint,
  price_currency text,
  -- Pieces that go with it: a disc, a map. Counted and checked at the desk.
  accompanying text,
  accompanying_count integer not null default 0,
  -- Where it came from: purchase, gift (赠书), exchange, deposit.
  acquired_by text,
  acquired_on date,
  note_public text,
  note_staff text,
  suppressed boolean not null default false,
  -- 注销: kept for the ledger of assets, shown to nobody else.
  withdrawn_at timestamptz,
  withdrawn_reason text,
  source text,
  source_key text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_by text not null default 'system',
  unique (source, source_key),
  constraint item_price_has_currency check ((price_minor is null) = (price_currency is null)),
  constraint item_price_not_negative check (price_minor >= 0),
  constraint item_accompanying_not_negative check (accompanying_count >= 0)
);
create index item_record on catalogue.item (record_id);
create index item_volume on catalogue.item (volume_id);
create index item_accession on catalogue.item (accession_number);
create index item_shelf on catalogue.item (location, call_number_key, id) where withdrawn_at is null;
create index item_shelf_order on catalogue.item (call_number_key, id) where withdrawn_at is null;
create index item_updated on catalogue.item (updated_at, id);

create table catalogue.item_version (
  item_id bigint not null references catalogue.item on delete cascade,
  version integer not null,
  -- The item's columns as they were.
  facts jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (item_id, version)
);
comment on column catalogue.item_version.facts is 'ts: Record<string, unknown>';

-- 种次号 and year sequences that are taken: one row per class and number, so that two cataloguers never get the same.
create table catalogue.book_number (
  -- What the numbers count in: a grammar and, where branches number apart, the branch.
  series text not null,
  class text collate "C" not null,
  number integer not null,
  -- Null while it is reserved only.
  record_id bigint references catalogue.record,
  reserved_by text not null,
  reserved_at timestamptz not null default now(),
  -- A reservation that nobody uses goes back then.
  reserved_until timestamptz,
  primary key (series, class, number)
);
create index book_number_record on catalogue.book_number (record_id);

-- A library's own licensed table of classes, beside the outlines that are shipped.
create table catalogue.class (
  scheme text not null,
  notation text collate "C" not null,
  name_zh text,
  name_en text,
  sort_key text collate "C" not null,
  primary key (scheme, notation)
);
create index class_order on catalogue.class (scheme, sort_key);
