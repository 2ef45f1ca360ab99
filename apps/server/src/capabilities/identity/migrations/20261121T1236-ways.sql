alter table identity.account
  -- Where a sign-in link may be sent; null until its owner has shown that they read mail there.
  add column email text,
  -- For the day when the campus sign-in is down: each sign-in with it is audited.
  add column break_glass boolean not null default false;
create unique index account_email on identity.account (lower(email)) where email is not null;

-- A fingerprint, a face or a key of the reader's own device (Web Authentication Level 3).
create table identity.passkey (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity.account on delete cascade,
  -- base64url, as browsers write it.
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on identity.passkey (account_id);

-- Six digits of an app (RFC 6238); counts once it was confirmed with a first code.
create table identity.totp (
  account_id bigint primary key references identity.account on delete cascade,
  -- Encrypted (kernel/auth/secret-box.ts).
  secret bytea not null,
  confirmed_at timestamptz,
  -- The step of the last code: a code counts once (RFC 6238 §5.2).
  last_step bigint not null default 0
);

-- For the day when the phone is lost; each works once.
create table identity.recovery_code (
  code_hash bytea primary key,
  account_id bigint not null references identity.account on delete cascade
);
create index recovery_code_account on identity.recovery_code (account_id);

-- Something begun that its owner comes back to with a secret, once and soon: a challenge, a link in a mail, a way through a campus sign-in.
create table identity.errand (
  secret_hash bytea primary key,
  kind text not null,
  account_id bigint references identity.account on delete cascade,
  content jsonb not null,
  expires_at timestamptz not null
);
create index errand_expires on identity.errand (expires_at);
create index errand_account on identity.errand (account_id);

-- What its owner sees as sign-in history.
create table identity.sign_in_event (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity.account on delete cascade,
  at timestamptz not null,
  way text not null,
  device text not null,
  succeeded boolean not null
);
create index sign_in_event_account on identity.sign_in_event (account_id, id);
create index sign_in_event_at on identity.sign_in_event (at);

-- A campus sign-in, as the library set it up.
create table identity.sign_in_way (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  kind text not null check (kind in ('oidc', 'saml', 'cas', 'ldap')),
  name_zh text not null,
  name_en text not null,
  enabled boolean not null default false,
  settings jsonb not null,
  -- Encrypted; never shown again.
  secret bytea,
  changed_at timestamptz not null default now()
);

-- Who somebody is at a campus sign-in. Made by one proof of the local account, never by an e-mail address that happens to be the same.
create table identity.linked_identity (
  id bigint generated always as identity primary key,
  account_id bigint not null references identity.account on delete cascade,
  way_id bigint not null references identity.sign_in_way on delete cascade,
  subject text not null,
  linked_at timestamptz not null,
  used_at timestamptz,
  unique (way_id, subject)
);
create index linked_identity_account on identity.linked_identity (account_id);
