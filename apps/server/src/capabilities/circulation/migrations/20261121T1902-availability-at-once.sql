-- A check-out wrote the title's availability three times: out of the counts, into them again, and when the next copy is due. Now it is written
-- once, in the transaction that changes the item's state, whatever operation it is.
create function circulation.keep_availability() returns trigger language plpgsql as $$
declare
  stays boolean := tg_op = 'UPDATE' and (old.record_id, old.branch) = (new.record_id, new.branch);
begin
  if stays then
    update circulation.title_availability a
      set items = items + new.counted::int - old.counted::int,
          lendable = lendable + (new.counted and new.lendable)::int - (old.counted and old.lendable)::int,
          available = available + new.available::int - old.available::int,
          next_due = case
            when new.due_at is not distinct from old.due_at then a.next_due
            when old.due_at is null or a.next_due < old.due_at then least(a.next_due, new.due_at)
            else circulation.next_due_of(new.record_id, new.branch)
          end
      where a.record_id = new.record_id and a.branch = new.branch;
    if found then return null; end if;
  elsif tg_op <> 'INSERT' then
    update circulation.title_availability a
      set items = items - old.counted::int,
          lendable = lendable - (old.counted and old.lendable)::int,
          available = available - old.available::int,
          next_due = case
            when old.due_at is null or a.next_due < old.due_at then a.next_due
            else circulation.next_due_of(old.record_id, old.branch)
          end
      where a.record_id = old.record_id and a.branch = old.branch;
  end if;
  if tg_op <> 'DELETE' and (new.counted or new.due_at is not null) then
    insert into circulation.title_availability as a (record_id, branch, items, lendable, available, next_due)
      values (new.record_id, new.branch, new.counted::int, (new.counted and new.lendable)::int, new.available::int, new.due_at)
      on conflict (record_id, branch) do update
      set items = a.items + excluded.items,
          lendable = a.lendable + excluded.lendable,
          available = a.available + excluded.available,
          next_due = least(a.next_due, excluded.next_due);
  end if;
  return null;
end $$;

create function circulation.next_due_of(title bigint, of_branch text) returns timestamptz language sql stable as $$
  select min(s.due_at) from circulation.item_state s
  where s.record_id = title and s.branch = of_branch and s.due_at is not null
$$;

drop trigger count_item_inserted on circulation.item_state;
drop trigger count_item_updated on circulation.item_state;
drop trigger note_next_due_inserted on circulation.item_state;
drop trigger note_next_due_updated on circulation.item_state;
drop function circulation.count_item();
drop function circulation.note_next_due();

create trigger keep_availability after insert or delete on circulation.item_state
  for each row execute function circulation.keep_availability();
create trigger keep_availability_updated after update on circulation.item_state
  for each row when (
    (old.record_id, old.branch, old.counted, old.lendable, old.available, old.due_at)
    is distinct from (new.record_id, new.branch, new.counted, new.lendable, new.available, new.due_at)
  ) execute function circulation.keep_availability();

-- Nearly no copy is set aside for anybody: its hold is found among those that are, and a check-out leaves the index alone.
alter table circulation.item_state drop constraint item_state_hold_id_key;
create unique index item_state_hold on circulation.item_state (hold_id) where hold_id is not null;
