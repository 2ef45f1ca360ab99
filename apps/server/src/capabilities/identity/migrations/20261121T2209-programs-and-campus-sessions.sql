-- What an act needs and who looks at proposals may not read: encrypted, and gone once it is decided.
alter table identity.proposal add column secret bytea;

-- A program: known by a token of its own, with a role; or by OAuth 2 client credentials (RFC 6749 §4.4), with scopes.
alter table identity.api_token
  alter column token_hash drop not null,
  alter column role drop not null,
  -- Codes of permissions.
  add column scopes text[],
  add column per_minute integer check (per_minute between 1 and 6000),
  -- Of no use before a second person agreed.
  add column waiting boolean not null default false,
  add constraint api_token_one_kind check (
    (token_hash is null) = (scopes is not null) and (role is null) = (scopes is not null) and (per_minute is null) = (scopes is null)
  );

-- A client's secrets: two while it changes from one to the other.
create table identity.client_secret (
  secret_hash bytea primary key,
  client_id bigint not null references identity.api_token on delete cascade,
  created_at timestamptz not null,
  -- Null: until it is replaced.
  ends_at timestamptz
);
create index client_secret_client on identity.client_secret (client_id);
create index client_secret_ends_at on identity.client_secret (ends_at) where ends_at is not null;

create table identity.access_token (
  token_hash bytea primary key,
  client_id bigint not null references identity.api_token on delete cascade,
  scopes text[] not null,
  expires_at timestamptz not null
);
create index access_token_client on identity.access_token (client_id);
create index access_token_expires on identity.access_token (expires_at);

-- With which session at a campus sign-in a session here began: the end of one is the end of the other.
create table identity.campus_session (
  session_id bigint primary key references identity.session on delete cascade,
  way_id bigint not null references identity.sign_in_way on delete cascade,
  subject text not null,
  -- SHA-256 of what the campus calls its session: a sid, a SessionIndex, a ticket.
  upstream_hash bytea,
  -- What its logout wants to hear again; encrypted.
  hint bytea not null
);
create index campus_session_upstream on identity.campus_session (way_id, upstream_hash);
create index campus_session_subject on identity.campus_session (way_id, subject);
