-- What the library has to tell, in both languages, for some days.
create table portal.notice (
  id bigint generated always as identity primary key,
  title_zh text not null,
  title_en text not null,
  text_zh text not null,
  text_en text not null,
  -- Code of the branch that it is about; the whole library when null.
  branch text references catalogue.branch (code) on delete set null,
  -- Shown on top of every page that it concerns, not only in the list.
  urgent boolean not null default false,
  -- First and last day, by the library's clock; without a last day it stays until it is withdrawn.
  shown_from date not null,
  shown_until date check (shown_until >= shown_from),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by text not null
);
-- What is shown today is asked for with every home page.
create index notice_shown on portal.notice (shown_from desc, id desc);
