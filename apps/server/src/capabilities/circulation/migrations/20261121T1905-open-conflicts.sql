-- Whose card an act without a network was done with, as long as a person has still to decide: an open matter of that reader.
alter table circulation.offline_act add column reader_id bigint references readers.reader;
alter table circulation.offline_act drop constraint offline_act_forgets;
alter table circulation.offline_act add constraint offline_act_forgets
  check (outcome = 'conflict' or (reader_barcode is null and reader_id is null));
create index offline_act_reader on circulation.offline_act (reader_id) where reader_id is not null;
