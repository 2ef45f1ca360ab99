-- Reservations that no item uses yet are listed and taken back by a number of their own. A number reserved for a record names it at once;
-- it is used from when `reserved_until` is empty.
alter table catalogue.book_number add column id bigint generated always as identity;
create unique index book_number_open on catalogue.book_number (id) where reserved_until is not null;
create index book_number_end on catalogue.book_number (reserved_until) where reserved_until is not null;
