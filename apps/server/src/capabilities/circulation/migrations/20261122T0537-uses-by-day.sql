-- What was read on the tables is counted day by day.
create index in_library_use_day on circulation.in_library_use (used_at);
