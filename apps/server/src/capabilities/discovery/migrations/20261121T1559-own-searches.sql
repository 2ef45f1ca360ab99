-- Searches that a reader keeps by his own act; with `alert` the program looks now and then whether something new is found.
create table discovery.saved_search (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader,
  name text not null check (length(name) between 1 and 120),
  -- The search as the address of its page says it: q=…&language=chi
  query text not null check (length(query) <= 2000),
  alert boolean not null default false,
  -- The newest record when its reader last looked: only later ones are news.
  seen_record bigint not null,
  news integer not null default 0,
  created_at timestamptz not null
);
create index saved_search_reader on discovery.saved_search (reader_id, id);
create index saved_search_alert on discovery.saved_search (id) where alert;

-- Who has asked that his searches be kept for himself. Nobody else's are.
create table discovery.history_keeper (
  reader_id bigint primary key references readers.reader,
  since timestamptz not null
);

create table discovery.kept_search (
  id bigint generated always as identity primary key,
  reader_id bigint not null references discovery.history_keeper on delete cascade,
  query text not null check (length(query) <= 2000),
  total integer not null,
  at timestamptz not null
);
create index kept_search_reader on discovery.kept_search (reader_id, id desc);
