-- Two records that turned out to be one person's: the loser's cards, notes, loans and all else went to the winner. What moved is kept by
-- the ids of its rows, room by room, so that the merge can be undone.
create table readers.merge (
  id bigint generated always as identity primary key,
  winner_id bigint not null references readers.reader on delete cascade,
  loser_id bigint not null references readers.reader on delete cascade,
  merged_at timestamptz not null,
  merged_by text not null,
  why text,
  moved jsonb not null default '{}',
  -- What the winner got from the loser, and what stood there before.
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  undone_at timestamptz,
  undone_by text,
  check (winner_id <> loser_id)
);
comment on column readers.merge.moved is 'ts: MovedByRoom from ./merges/merge-follower.port.ts';
comment on column readers.merge.before is 'ts: Facts from ./people/facts.ts';
comment on column readers.merge.after is 'ts: Facts from ./people/facts.ts';
create index merge_winner on readers.merge (winner_id);
create index merge_loser on readers.merge (loser_id);
create index merge_standing on readers.merge (id) where undone_at is null;

-- Records that may be one person's, the surest first; and those of which somebody has said that they are two.
create table readers.look_alike (
  id bigint generated always as identity primary key,
  one_id bigint not null references readers.reader on delete cascade,
  other_id bigint not null references readers.reader on delete cascade,
  points integer not null,
  evidence jsonb not null,
  found_at timestamptz not null,
  dismissed_at timestamptz,
  dismissed_by text,
  unique (one_id, other_id),
  check (one_id < other_id)
);
comment on column readers.look_alike.evidence is 'ts: Evidence[] from ./merges/person-match.ts';
create index look_alike_other on readers.look_alike (other_id);
create index look_alike_open on readers.look_alike (id) where dismissed_at is null;
