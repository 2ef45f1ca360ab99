-- How often words were searched for on a day, and how often nothing was found. Nobody who searched is in it.
create table discovery.query_count (
  day date not null,
  words text not null check (length(words) between 1 and 80),
  searches integer not null check (searches > 0),
  without_result integer not null,
  with_words_left_out integer not null,
  primary key (day, words)
);
