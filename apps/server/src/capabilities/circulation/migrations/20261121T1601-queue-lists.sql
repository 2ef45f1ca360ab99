-- Lists for staff go by number.
create index hold_on_shelf on circulation.hold (id) where state = 'ready';
create index hold_on_its_way on circulation.hold (id) where state = 'in-transit';
create index hold_left_behind on circulation.hold (id)
  where ended_at is not null and ready_at is not null and state <> 'fulfilled';
create index item_state_returning on circulation.item_state (item_id) where process = 'returning';

-- The title of what was decided, so that its log is read by an index.
alter table circulation.hold_log add column record_id bigint references catalogue.record;
update circulation.hold_log g set record_id = h.record_id from circulation.hold h where h.id = g.hold_id;
create index hold_log_record on circulation.hold_log (record_id, id desc);
create function circulation.name_hold_title() returns trigger language plpgsql as $$
begin
  select h.record_id into new.record_id from circulation.hold h where h.id = new.hold_id;
  return new;
end $$;
create trigger name_hold_title before insert on circulation.hold_log
  for each row when (new.record_id is null) execute function circulation.name_hold_title();
