-- From when a return of a desk without a network counts, when not from its scan: the closing before, for what lay in the book drop, or a
-- moment that was named.
alter table circulation.offline_act add column book_drop boolean not null default false;
alter table circulation.offline_act add column returned_at timestamptz;
