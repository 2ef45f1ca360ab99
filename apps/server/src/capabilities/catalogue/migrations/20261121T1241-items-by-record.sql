-- The first copy of a title is read without its other copies.
create index item_of_record on catalogue.item (record_id, id);
drop index catalogue.item_record;
