-- Two records that became one: what moved, so that the merge can be undone.
create table catalogue.record_merge (
  id bigint generated always as identity primary key,
  winner_id bigint not null references catalogue.record,
  loser_id bigint not null references catalogue.record,
  -- Versions of the winner before and after.
  winner_before integer not null,
  winner_after integer not null,
  -- Items with the volume they were in, volumes and holdings that moved.
  moved jsonb not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text
);
comment on column catalogue.record_merge.moved is 'ts: MovedBelongings from ./records/merged-belongings.ts';
create index record_merge_loser on catalogue.record_merge (loser_id, id);
create index record_merge_winner on catalogue.record_merge (winner_id, id);
create index record_merged_into on catalogue.record (merged_into) where merged_into is not null;
