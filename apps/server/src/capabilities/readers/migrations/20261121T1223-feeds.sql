-- A list of people from the campus: looked at first, then applied, and undone if need be.
create table readers.feed (
  id bigint generated always as identity primary key,
  -- Which campus system it comes from; its keys are that system's.
  source text not null,
  file_name text,
  -- Whether everybody of the source is in it, so that who is missing has gone.
  complete boolean not null default false,
  state text not null default 'previewed' check (state in ('previewed', 'applying', 'applied', 'undone')),
  -- How many rows came to which end.
  counts jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz
);
comment on column readers.feed.counts is 'ts: FeedCounts from ./feeds/feed.ts';

-- One row of it: whom it speaks of, what it would change or has changed. Forgotten after some weeks, the counts stay.
create table readers.feed_row (
  feed_id bigint not null references readers.feed on delete cascade,
  line integer not null,
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'refused', 'missing')),
  kind text,
  reader_id bigint references readers.reader on delete set null,
  person jsonb,
  before jsonb,
  after jsonb,
  faults jsonb not null default '[]',
  primary key (feed_id, line)
);
create index feed_row_outcome on readers.feed_row (feed_id, outcome, line);
create index feed_row_reader on readers.feed_row (reader_id) where reader_id is not null;
comment on column readers.feed_row.person is 'ts: FeedPerson from ./feeds/feed.ts';
comment on column readers.feed_row.before is 'ts: Facts from ./people/facts.ts';
comment on column readers.feed_row.after is 'ts: Facts from ./people/facts.ts';
comment on column readers.feed_row.faults is 'ts: FeedFault[] from ./feeds/feed.ts';
