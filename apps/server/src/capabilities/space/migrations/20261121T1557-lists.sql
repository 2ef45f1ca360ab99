create schema space;

-- A reader's list of works (书单), kept with a name. Private: nobody but its owner sees one without a share key.
create table space.list (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  name text not null check (length(name) between 1 and 120),
  -- 128 random bits; whoever has the link sees the list, and not whose it is.
  share_key text unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index list_reader on space.list (reader_id, id);

create table space.list_entry (
  list_id bigint not null references space.list on delete cascade,
  record_id bigint not null references catalogue.record on delete cascade,
  position integer not null,
  primary key (list_id, record_id)
);
create index list_entry_record on space.list_entry (record_id);
