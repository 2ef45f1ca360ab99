-- Directories of the campus (LDAP) that lists of people are read from, each as one source of feeds.
create table readers.directory (
  id bigint generated always as identity primary key,
  source text not null unique,
  url text not null,
  start_tls boolean not null default false,
  bind_dn text not null,
  -- The password that it is searched with, sealed.
  secret bytea not null,
  base text not null,
  filter text not null,
  -- Which attribute says what: {"number": "uid", "name": "cn"}
  mapping jsonb not null,
  -- Everybody of the source is in it: who is not has gone.
  complete boolean not null default false,
  -- Read and applied every night; otherwise by hand.
  nightly boolean not null default false,
  last_run_at timestamptz,
  last_feed_id bigint references readers.feed on delete set null,
  -- Why the last run came to nothing, as a code.
  last_fault text
);
comment on column readers.directory.mapping is 'ts: DirectoryMapping from ./directories/directory.ts';
