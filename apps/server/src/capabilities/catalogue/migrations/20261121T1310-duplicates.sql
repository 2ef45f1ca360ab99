-- Pairs of records that may be one, with points and reasons as an import gives them; one_id < other_id.
create table catalogue.duplicate (
  id bigint generated always as identity primary key,
  one_id bigint not null references catalogue.record,
  other_id bigint not null references catalogue.record,
  points integer not null,
  reasons jsonb not null,
  found_at timestamptz not null default now(),
  -- An editor looked at both: they are two.
  dismissed_at timestamptz,
  dismissed_by text,
  unique (one_id, other_id),
  constraint duplicate_in_order check (one_id < other_id)
);
comment on column catalogue.duplicate.reasons is 'ts: readonly string[]';
create index duplicate_other on catalogue.duplicate (other_id);
create index duplicate_likest on catalogue.duplicate (points desc, id) where dismissed_at is null;

-- Up to where in the feed of changes records were compared: one row.
create table catalogue.duplicate_progress (
  one_row boolean primary key default true check (one_row),
  position bigint not null
);
insert into catalogue.duplicate_progress (position) values (0);
