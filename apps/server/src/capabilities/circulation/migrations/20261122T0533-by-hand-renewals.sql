-- Readers who want none of their loans renewed by itself (不要自动续借). Whoever has no row goes by the library's rules.
create table circulation.by_hand_renewer (
  reader_id bigint primary key references readers.reader,
  since timestamptz not null
);
