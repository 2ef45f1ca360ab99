-- Of two copies that came back at the same moment, the second waited for the first at their title's row and then wrote what it had seen
-- before it waited: a title all of whose copies are in said when the next is due. Who looks for that anew has the row first, and looks then.
create or replace function circulation.keep_availability() returns trigger language plpgsql as $$
declare
  stays boolean := tg_op = 'UPDATE' and (old.record_id, old.branch) = (new.record_id, new.branch);
begin
  if tg_op <> 'INSERT' and old.due_at is not null and not (stays and new.due_at is not distinct from old.due_at) then
    perform 1 from circulation.title_availability a where a.record_id = old.record_id and a.branch = old.branch for no key update;
  end if;
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

update circulation.title_availability a set next_due = circulation.next_due_of(a.record_id, a.branch)
  where a.next_due is not null and a.next_due is distinct from circulation.next_due_of(a.record_id, a.branch);
