-- Who did what to whom or what, and why. Entries are only ever added: they are linked into a chain of hashes (audit/link-entries.ts), and
-- the trigger below refuses to change or take away what is there, but for linking and for blanking a payload.
create table identity.audit_entry (
  id bigint generated always as identity primary key,
  -- Milliseconds, as the hash has them.
  at timestamptz(3) not null default now(),
  actor_kind text not null check (actor_kind in ('account', 'client', 'system', 'anonymous')),
  actor_id text collate "C" not null,
  -- The permission that was used, or another code of the form room.thing.verb.
  action text collate "C" not null,
  subject_kind text collate "C" not null,
  -- Null once the payload is blanked, as are payload and salt.
  subject_id text collate "C",
  -- JSON as it was hashed, byte for byte: subject, before, after, reason.
  payload text,
  -- Without it nobody can guess a blanked payload and check the guess against its hash.
  salt bytea,
  payload_hash bytea not null check (length(payload_hash) = 32),
  -- The payload is blanked then at the latest, when its person was erased before the law let it go.
  blank_at timestamptz,
  blanked_at timestamptz,
  -- Place in the chain, without gaps; null until the entry is linked, moments after its transaction.
  position bigint unique,
  chain_hash bytea check (length(chain_hash) = 32),
  check ((position is null) = (chain_hash is null)),
  check ((payload is null) = (salt is null) and (payload is null) = (blanked_at is not null)),
  check (payload is not null or subject_id is null)
);
create index audit_entry_unlinked on identity.audit_entry (id) where position is null;
create index audit_entry_subject on identity.audit_entry (subject_kind, subject_id, id);
create index audit_entry_actor on identity.audit_entry (actor_kind, actor_id, id);
create index audit_entry_action on identity.audit_entry (action, id);
create index audit_entry_at on identity.audit_entry (at);
create index audit_entry_blank_at on identity.audit_entry (blank_at) where blank_at is not null and payload is not null;

-- The end of the chain.
create table identity.audit_head (
  singleton boolean primary key default true check (singleton),
  position bigint not null,
  chain_hash bytea not null
);
insert into identity.audit_head (position, chain_hash) values (0, decode(repeat('00', 32), 'hex'));

-- How long payloads are kept. The law asks for six months at least (网络安全法 art. 21 (3)).
create table identity.audit_policy (
  singleton boolean primary key default true check (singleton),
  keep_days integer not null default 1096 check (keep_days between 183 and 36525)
);
insert into identity.audit_policy default values;

create function identity.refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (new.id, new.at, new.actor_kind, new.actor_id, new.action, new.subject_kind, new.payload_hash)
      is not distinct from (old.id, old.at, old.actor_kind, old.actor_id, old.action, old.subject_kind, old.payload_hash)
    and (old.position is null or (new.position, new.chain_hash) is not distinct from (old.position, old.chain_hash))
    and (new.payload is null or (new.payload, new.salt, new.subject_id) is not distinct from (old.payload, old.salt, old.subject_id))
  then
    return new;
  end if;
  raise exception 'the audit is only ever added to';
end $$;

create trigger audit_entry_append_only before update or delete on identity.audit_entry
  for each row execute function identity.refuse_audit_change();
create trigger audit_entry_not_truncated before truncate on identity.audit_entry
  for each statement execute function identity.refuse_audit_change();
