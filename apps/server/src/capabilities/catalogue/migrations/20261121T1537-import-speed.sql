-- What an import writes for each record, less what nobody reads. Measured by bench/import.ts.

-- A record of usual length stays in its row as it is: compressing 2 KB was a fifth of what storing it costs.
alter table catalogue.record set (toast_tuple_target = 4096);

-- Looked at by nobody.
drop index catalogue.import_entry_record;
drop index catalogue.item_updated;
-- Entries are taken back in the order of the file, from where the last batch ended.
drop index catalogue.import_entry_to_revert;

-- Most items have none of these.
drop index catalogue.item_volume;
create index item_volume on catalogue.item (volume_id) where volume_id is not null;
drop index catalogue.item_accession;
create index item_accession on catalogue.item (accession_number) where accession_number is not null;
alter table catalogue.item drop constraint item_rfid_uid_key;
create unique index item_rfid_uid on catalogue.item (rfid_uid) where rfid_uid is not null;

-- Written only under the lock of their import (runs/save-batch.ts), and an import that has begun is never deleted: the check of each row
-- cost as much as writing it.
alter table catalogue.import_entry drop constraint import_entry_import_id_fkey;
alter table catalogue.import_item drop constraint import_item_import_id_fkey;
