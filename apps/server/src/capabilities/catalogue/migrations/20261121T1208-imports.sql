-- How records of a source are read and matched, and what an overlay leaves alone. See import/sources.
create table catalogue.source (
  name text primary key,
  -- create, overlay, skip
  policy text not null default 'overlay',
  -- Fields that an overlay keeps as they are here: ["690", "9##"].
  protected_fields jsonb not null default '[]',
  profile text,
  -- 汇文, 金盘, Interlib, Koha, Alma: how items stand in 905, 852 or 952; null when none are read.
  item_profile text,
  match_threshold integer not null default 1000,
  updated_at timestamptz not null default now()
);
comment on column catalogue.source.protected_fields is 'ts: readonly string[]';

-- One file read into the catalogue.
create table catalogue.import (
  id bigint generated always as identity primary key,
  source text not null,
  file_name text not null,
  file_size bigint not null,
  -- Of the whole file: the same file is known again and resumed.
  file_sha256 text not null,
  -- iso2709, marcxml, marc-json …; encoding and how sure that is
  format text not null,
  encoding text,
  profile text not null,
  -- The source's policy as it was when the import began, with the mapping of items.
  plan jsonb not null,
  -- running, paused, done, failed, reverted
  state text not null default 'running',
  -- Records of the file that are done with, in order: an import goes on after these.
  read integer not null default 0,
  position bigint not null default 0,
  counts jsonb not null default '{}',
  started_at timestamptz not null default now(),
  started_by text not null,
  finished_at timestamptz,
  reverted_at timestamptz,
  reverted_by text
);
comment on column catalogue.import.plan is 'ts: Record<string, unknown>';
comment on column catalogue.import.counts is 'ts: Record<string, number>';
create index import_started on catalogue.import (started_at desc, id desc);

-- What became of each record of an import: for its report, and to take it back.
create table catalogue.import_entry (
  import_id bigint not null references catalogue.import on delete cascade,
  -- Place in the file, from 1; offset in bytes.
  number integer not null,
  "offset" bigint not null,
  -- created, overlaid, unchanged, skipped, refused
  outcome text not null,
  repaired boolean not null default false,
  record_id bigint,
  -- The version before; null when it was created.
  version_before integer,
  version_after integer,
  -- Faults, repairs, why it matched or was skipped.
  findings jsonb,
  primary key (import_id, number)
);
comment on column catalogue.import_entry.findings is 'ts: unknown';
create index import_entry_record on catalogue.import_entry (record_id);
create index import_entry_outcome on catalogue.import_entry (import_id, outcome, number);
