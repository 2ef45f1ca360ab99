-- Lists go by a number, not by the key that a desk has thought of.
alter table circulation.offline_act add column id bigint generated always as identity;
create unique index offline_act_id on circulation.offline_act (id);
drop index circulation.offline_act_conflicts;
create index offline_act_conflicts on circulation.offline_act (id) where outcome = 'conflict';

-- With what the list for desks without a network is hashed and signed; made by the first who needs it.
create table circulation.offline_key (
  single boolean primary key default true check (single),
  hash_key bytea not null,
  -- Ed25519 (RFC 8032), PKCS #8.
  signing_key bytea not null,
  made_at timestamptz not null
);
