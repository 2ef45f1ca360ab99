-- A break-glass account closes by itself then; it was opened on the server's console while the campus sign-in was down.
alter table identity.account
  add column break_glass_until timestamptz,
  add constraint account_break_glass_ends check (break_glass_until is null or break_glass);
create index account_break_glass on identity.account (break_glass_until) where break_glass_until is not null;
create index account_display_name on identity.account (lower(display_name) text_pattern_ops);
