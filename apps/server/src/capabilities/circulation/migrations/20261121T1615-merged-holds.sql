-- Holds that followed their title when it was merged into another, so that they go back when the merge is undone.
create table circulation.merged_hold (
  hold_id bigint not null references circulation.hold on delete cascade,
  from_record bigint not null references catalogue.record,
  to_record bigint not null references catalogue.record,
  -- The volume it was for, where the other title has one of that name.
  volume_before bigint references catalogue.volume,
  primary key (hold_id, from_record)
);
create index merged_hold_way on circulation.merged_hold (from_record, to_record);
