create schema discovery;

-- A group of words that are found for one another, or, when `typed` has words, those in `found` also for those in `typed`.
create table discovery.synonym_group (
  id bigint generated always as identity primary key,
  typed text[] not null default '{}',
  found text[] not null check (cardinality(found) > 0),
  changed_at timestamptz not null default now()
);

-- One row once the list that the program ships with has been taken over: what the library deletes from it does not come back.
create table discovery.synonym_start (
  singleton boolean primary key default true check (singleton),
  taken_at timestamptz not null default now()
);
