-- Two authorities that became one, and the headings that were linked to the one that went, so that the merge can be undone.
create table catalogue.authority_merge (
  id bigint generated always as identity primary key,
  winner_id bigint not null references catalogue.authority,
  loser_id bigint not null references catalogue.authority,
  -- The winner before: whether it had the loser's heading among its references already.
  winner_before integer not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text
);
create index authority_merge_loser on catalogue.authority_merge (loser_id, id);
create index authority_merge_winner on catalogue.authority_merge (winner_id, id);

create table catalogue.authority_merge_heading (
  merge_id bigint not null references catalogue.authority_merge on delete cascade,
  record_id bigint not null references catalogue.record on delete cascade,
  position integer not null,
  tag text not null,
  primary key (merge_id, record_id, position)
);
create index authority_merge_heading_record on catalogue.authority_merge_heading (record_id);
