-- What became of an import's records when it was taken back: restored, deleted, or kept since somebody has changed them meanwhile.
alter table catalogue.import_entry add column reverted text;
create index import_entry_to_revert on catalogue.import_entry (import_id, number)
  where reverted is null and outcome in ('created', 'changed');
-- An item that stays, since something has happened to it meanwhile.
alter table catalogue.import_item add column kept boolean not null default false;
