-- What became of volumes and holdings: who, when, what they said before and after, and so the way back.
create table catalogue.part_change (
  id bigint generated always as identity primary key,
  record_id bigint not null references catalogue.record on delete cascade,
  kind text not null,
  part_id bigint not null,
  -- Null before it was there.
  before jsonb,
  -- Null when it was removed.
  after jsonb,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint part_change_kind check (kind in ('volume', 'holdings')),
  constraint part_change_says_something check (before is not null or after is not null)
);
comment on column catalogue.part_change.before is 'ts: Record<string, unknown> | null';
comment on column catalogue.part_change.after is 'ts: Record<string, unknown> | null';
create index part_change_record on catalogue.part_change (record_id, id);
