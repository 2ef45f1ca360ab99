-- Events between rooms (docs/architecture.md). An operation inserts into events.pending; one sequencer moves what is visible to
-- events.log, whose positions are therefore in commit order and without holes to wait for.
create schema events;

create table events.pending (
  id bigint generated always as identity primary key,
  topic text not null,
  payload jsonb not null,
  at timestamptz not null default now()
);

create table events.log (
  position bigint generated always as identity primary key,
  topic text not null,
  payload jsonb not null,
  at timestamptz not null
);

create table events.consumer (
  name text primary key,
  position bigint not null default 0,
  -- A consumer not seen for long no longer holds back trimming.
  seen_at timestamptz not null default now()
);
