-- What derives from a record is written anew with it, many rows a record and thousands of records a second. Records are marked as deleted
-- and never removed, so that the derived rows need no foreign key to check each of them.
alter table catalogue.record_identifier drop constraint record_identifier_record_id_fkey;
alter table catalogue.record_heading drop constraint record_heading_record_id_fkey;

-- The heading without its subdivisions, and whose vocabulary it is of (lcsh, mesh, cct …; null for names, and where nobody says).
alter table catalogue.record_heading
  add column main_key text collate "C" not null,
  add column scheme text;
drop index catalogue.record_heading_match;
create index record_heading_main on catalogue.record_heading (main_key, kind);
drop index catalogue.record_heading_authority;
create index record_heading_authority on catalogue.record_heading (authority_id, record_id) where authority_id is not null;

alter table catalogue.authority_form add column scheme text;

-- An editor's word on a heading of a record, kept when the record is derived anew: linked to this authority, or to none (null).
create table catalogue.heading_link (
  record_id bigint not null,
  kind text not null,
  match_key text collate "C" not null,
  authority_id bigint references catalogue.authority,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  primary key (record_id, kind, match_key)
);
create index heading_link_authority on catalogue.heading_link (authority_id);

-- A work that an editor joined to another: what the rule puts here goes there.
alter table catalogue.work add column joined_into bigint references catalogue.work;
create index work_joined on catalogue.work (joined_into) where joined_into is not null;

-- Numbers of records that are made here: 001 and source key.
create sequence catalogue.control_number;
