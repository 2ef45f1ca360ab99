-- Roles that the library makes of permissions. The built-in ones (kernel/auth/role.ts) are not here: they follow the program.
create table identity.role (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  name_zh text not null,
  name_en text not null,
  permissions text[] not null,
  changed_at timestamptz not null default now()
);

-- A role can be held for one branch, until a day, and by delegation from a colleague.
alter table identity.account_role drop constraint account_role_pkey;
alter table identity.account_role
  add column id bigint generated always as identity primary key,
  -- Null: for all branches.
  add column branch text check (branch ~ '^[A-Za-z0-9_-]{1,40}$'),
  add column until timestamptz,
  -- Counts only as long as this colleague holds the role themselves.
  add column delegated_by bigint references identity.account on delete cascade,
  add column reason text,
  add constraint account_role_once unique nulls not distinct (account_id, role, branch, delegated_by),
  add constraint account_role_delegated_for_a_time check (delegated_by is null or until is not null);
create index account_role_delegated_by on identity.account_role (delegated_by);

-- What two people have to do together: proposed by one, decided by another.
create table identity.proposal (
  id bigint generated always as identity primary key,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  -- What is to be done, as the act's operation takes it.
  content jsonb not null,
  reason text not null,
  proposed_by bigint not null references identity.account on delete cascade,
  proposed_at timestamptz not null,
  expires_at timestamptz not null,
  decided_by bigint references identity.account on delete set null,
  decided_at timestamptz,
  approved boolean,
  check ((decided_at is null) = (approved is null))
);
create index proposal_open on identity.proposal (id) where decided_at is null;

alter table identity.session
  -- When the person last proved who they are.
  add column proven_at timestamptz,
  -- How: password, passkey, totp, link, or the code of a campus sign-in.
  add column way text not null default 'password',
  -- Browser and system, coarsely, for the list of devices: "Chrome · Windows".
  add column device text not null default '',
  -- On a computer that others use after: ends soon, and leaves nothing behind.
  add column shared boolean not null default false;
update identity.session set proven_at = created_at;
alter table identity.session alter column proven_at set not null;
