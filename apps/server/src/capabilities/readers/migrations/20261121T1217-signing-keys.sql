-- Keys with which the library signs codes and hashes document numbers; made by the first who needs one. A newer one of a purpose signs,
-- older ones still verify.
create table readers.signing_key (
  id bigint generated always as identity primary key,
  purpose text not null check (purpose in ('card-code', 'person', 'certificate')),
  generation integer not null default 1,
  key bytea not null,
  created_at timestamptz not null default now(),
  unique (purpose, generation)
);

-- Codes of cards on phones that were used where each may be used once; kept for as long as the code is valid.
create table readers.used_code (
  card_id bigint not null references readers.card on delete cascade,
  step bigint not null,
  used_at timestamptz not null,
  primary key (card_id, step)
);
create index used_code_age on readers.used_code (used_at);
