-- A recall is over when the loan is: whatever operation ends it.
create function circulation.end_recall() returns trigger language plpgsql as $$
begin
  update circulation.recall set ended = 'returned', ended_at = new.returned_at where loan_id = new.id and ended_at is null;
  return null;
end $$;
create trigger end_recall after update on circulation.loan
  for each row when (old.returned_at is null and new.returned_at is not null and new.recalled_at is not null)
  execute function circulation.end_recall();
