-- A foreign key locks the row it points to, and that writes the row's page: each loan wrote a page of the items and one of the titles, and
-- all desks locked the one row of the policies in force. What a loan points to is held by what a check-out locks in any case (ADR 15).

-- The item by its standing, which is locked and written with the loan, and goes only with the item.
insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable, counted)
  select distinct on (l.item_id) l.item_id, l.record_id, l.branch, l.branch, l.item_kind, false, false
  from circulation.loan l
  where not exists (select from circulation.item_state s where s.item_id = l.item_id)
  order by l.item_id, l.id desc;
alter table circulation.loan drop constraint loan_item_id_fkey;
alter table circulation.loan add constraint loan_item_id_fkey foreign key (item_id) references circulation.item_state;

-- The title: a new loan takes it from the item's standing, which is locked and points to it. Whatever was lent has its title's counts, which
-- go only with the title, and stay as long as there are loans.
alter table circulation.loan drop constraint loan_record_id_fkey;
create function circulation.keep_lent_title() returns trigger language plpgsql as $$
begin
  if exists (select from circulation.loan l where l.record_id = old.record_id) then
    raise foreign_key_violation using message = format('title %s was lent: its loans point to it', old.record_id);
  end if;
  return old;
end $$;
create trigger keep_lent_title before delete on circulation.title_availability
  for each row execute function circulation.keep_lent_title();
insert into circulation.title_availability (record_id, branch)
  select distinct l.record_id, l.branch from circulation.loan l
  where not exists (select from circulation.title_availability a where a.record_id = l.record_id)
  on conflict do nothing;

-- The policies: a version is written once. Whoever lends has read it.
alter table circulation.loan drop constraint loan_policy_version_fkey;
create function circulation.keep_policy_version() returns trigger language plpgsql as $$
begin
  raise foreign_key_violation using message = format('version %s of the policies stays: loans were made under it', old.version);
end $$;
create trigger keep_policy_version before delete on circulation.policy_version
  for each row execute function circulation.keep_policy_version();

-- A reader's counts stand already when he borrows for the second time: they are written without a look whether they do. The reader is locked
-- by whoever lends; where he is not, the second of two first loans still finds the row that the other made.
create or replace function circulation.count_loan() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.returned_at is null then
    update circulation.reader_state r set
      loans_home = loans_home - (not old.on_site)::int,
      loans_on_site = loans_on_site - old.on_site::int,
      loans_by_kind = case when old.on_site then loans_by_kind else
        jsonb_set(loans_by_kind, array[old.item_kind],
          to_jsonb(greatest(0, coalesce((loans_by_kind ->> old.item_kind)::int, 0) - 1))) end
      where r.reader_id = old.reader_id;
  end if;
  if tg_op = 'DELETE' or new.returned_at is not null then return null; end if;
  update circulation.reader_state r set
    loans_home = loans_home + (not new.on_site)::int,
    loans_on_site = loans_on_site + new.on_site::int,
    loans_by_kind = case when new.on_site then loans_by_kind else
      jsonb_set(loans_by_kind, array[new.item_kind], to_jsonb(coalesce((loans_by_kind ->> new.item_kind)::int, 0) + 1)) end
    where r.reader_id = new.reader_id;
  if found then return null; end if;
  insert into circulation.reader_state as r (reader_id, loans_home, loans_on_site, loans_by_kind)
    values (new.reader_id, (not new.on_site)::int, new.on_site::int,
      case when new.on_site then '{}'::jsonb else jsonb_build_object(new.item_kind, 1) end)
    on conflict (reader_id) do update set
      loans_home = r.loans_home + excluded.loans_home,
      loans_on_site = r.loans_on_site + excluded.loans_on_site,
      loans_by_kind = case when new.on_site then r.loans_by_kind else
        jsonb_set(r.loans_by_kind, array[new.item_kind], to_jsonb(coalesce((r.loans_by_kind ->> new.item_kind)::int, 0) + 1)) end;
  return null;
end $$;
