-- Lists that staff run after beside what is overdue: the few that are said to be back, and the few that were called back.
create index loan_claimed on circulation.loan (due_at, id) where returned_at is null and claimed_on is not null;
create index loan_recalled on circulation.loan (due_at, id) where returned_at is null and recalled_at is not null;
