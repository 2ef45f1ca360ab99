-- One set of operations done on many records or items, by somebody who saw the counts before. See batch-change/.
create table catalogue.batch_change (
  id bigint generated always as identity primary key,
  -- records, items
  target text not null,
  operations jsonb not null,
  note text,
  -- previewed, running, done, undoing, undone, failed
  state text not null default 'previewed',
  -- What the preview counted: changed, unchanged, refused, missing.
  preview jsonb not null,
  samples jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  started_at timestamptz,
  started_by text,
  finished_at timestamptz,
  undone_by text,
  undone_at timestamptz
);
comment on column catalogue.batch_change.operations is 'ts: unknown[]';
comment on column catalogue.batch_change.preview is 'ts: Record<string, number>';
comment on column catalogue.batch_change.samples is 'ts: unknown[]';
create index batch_change_unfinished on catalogue.batch_change (id) where state in ('running', 'undoing');

-- A record or item of a batch and what became of it: the batch goes on after a crash where it was, and can be taken back.
create table catalogue.batch_change_entry (
  id bigint generated always as identity primary key,
  batch_id bigint not null references catalogue.batch_change on delete cascade,
  target_id bigint not null,
  -- Null until it was its turn; changed, unchanged, refused; after undo: undone, kept.
  outcome text,
  version_before integer,
  version_after integer,
  -- Why it was refused or kept, in both languages.
  finding jsonb,
  unique (batch_id, target_id)
);
comment on column catalogue.batch_change_entry.finding is 'ts: Bilingual | null from ../../kernel/i18n/language.ts';
create index batch_change_entry_page on catalogue.batch_change_entry (batch_id, id);
create index batch_change_entry_outcome on catalogue.batch_change_entry (batch_id, outcome, id);
