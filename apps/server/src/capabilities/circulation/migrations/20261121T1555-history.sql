-- Loans that are over and still name their reader, by when they ended: what is not to be kept is unlinked from there.
create index loan_returned on circulation.loan (returned_at) where reader_id is not null and returned_at is not null;
