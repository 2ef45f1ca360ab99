-- The form without its subdivisions, as headings of records have it: authorities that come later find their headings by it.
alter table catalogue.authority_form add column main_key text collate "C" not null default '';
alter table catalogue.authority_form alter column main_key drop default;
alter table catalogue.authority add column scheme text;
