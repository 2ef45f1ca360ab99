-- Copies that a reader did not fetch, in a term.
create index hold_not_fetched on circulation.hold (reader_id, ended_at) where state = 'not-fetched';
-- Holds that are over and whose copy may go on.
create index hold_ends on circulation.hold (ends_on) where ended_at is null and ends_on is not null;
create index hold_kept on circulation.hold (keep_until) where state = 'ready';
