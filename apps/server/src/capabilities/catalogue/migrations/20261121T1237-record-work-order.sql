-- Editions of a work are paged in the order of their ids.
drop index catalogue.record_work;
create index record_work on catalogue.record (work_id, id);
