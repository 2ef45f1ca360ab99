create schema identity;

create table identity.account (
  id bigint generated always as identity primary key,
  -- As the person types it, for showing; sign_in_key is what is compared: NFKC, lower case.
  sign_in_name text not null,
  sign_in_key text not null unique,
  display_name text not null,
  -- PHC string of Argon2id; null when the account signs in some other way.
  password_hash text,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

create table identity.account_role (
  account_id bigint not null references identity.account on delete cascade,
  role text not null,
  primary key (account_id, role)
);
create index account_role_role on identity.account_role (role);

-- A session is known by the SHA-256 of its cookie: who reads this table cannot use it.
create table identity.session (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  account_id bigint not null references identity.account on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on identity.session (account_id);
create index session_expires on identity.session (expires_at);

create table identity.api_token (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  name text not null,
  role text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);

-- Failed sign-ins by hash of sign-in name or of network address, so that neither is kept in plain.
create table identity.sign_in_failure (
  key_hash bytea primary key,
  failures integer not null,
  last_at timestamptz not null
);

-- The one-time code that lets whoever reads the server's console create the first administrator.
create table identity.setup_code (
  singleton boolean primary key default true check (singleton),
  code_hash bytea not null,
  created_at timestamptz not null default now()
);
