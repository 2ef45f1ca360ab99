-- What an import needs to be seen from a browser and to go on after a crash.
alter table catalogue.import
  -- Where the uploaded file is kept; null for one that the command line reads where it lies.
  add column storage_key text,
  -- Of the present run, since it was started or went on: for the rate and the time left.
  add column run_started_at timestamptz,
  add column run_read integer not null default 0,
  add column run_position bigint not null default 0,
  add column progress_at timestamptz,
  -- Why it stopped, when it failed.
  add column failure text;
comment on column catalogue.import.plan is 'ts: ImportPlan from ./import/import-plan.ts';
comment on column catalogue.import.counts is 'ts: ImportCounts from ./import/runs/import-run.ts';

-- waiting (uploaded, not yet begun), running, paused, failed: a file is read into a source once at a time.
create unique index import_unfinished on catalogue.import (source, file_sha256)
  where state in ('running', 'paused', 'failed');

alter table catalogue.import_entry
  add column title text,
  -- What the record is known by within its source, without the count that tells records under one number apart.
  add column source_key text collate "C",
  -- A refused record as it came, to be mended and imported again.
  add column raw bytea;
comment on column catalogue.import_entry.findings is 'ts: Finding[] from ./import/report/finding.ts';
create index import_entry_key on catalogue.import_entry (import_id, source_key);

-- Items that an import made, to take them back.
create table catalogue.import_item (
  import_id bigint not null references catalogue.import on delete cascade,
  item_id bigint not null,
  -- The record of the file that it came with.
  number integer not null,
  primary key (import_id, number, item_id)
);

-- How the items of a source are read: codes of the sending system and what they are here.
alter table catalogue.source
  add column encoding text,
  add column places jsonb not null default '{}',
  add column kinds jsonb not null default '{}',
  add column default_place text,
  add column default_kind text;
comment on column catalogue.source.protected_fields is 'ts: TagPattern[] from ./import/import-plan.ts';
comment on column catalogue.source.places is 'ts: CodeMap from ./import/import-plan.ts';
comment on column catalogue.source.kinds is 'ts: CodeMap from ./import/import-plan.ts';

-- A library's own reading of items, beside those that are shipped.
create table catalogue.item_profile (
  code text primary key,
  name jsonb not null,
  layout jsonb not null,
  changed_by text not null default 'system',
  updated_at timestamptz not null default now()
);
comment on column catalogue.item_profile.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';
comment on column catalogue.item_profile.layout is 'ts: ItemLayout from ./import/items/item-layout.ts';
