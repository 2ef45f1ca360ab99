-- What a report shows first: the few lines of a large import that somebody has to look at. Nothing is written here for a sound record.
create index import_entry_noted on catalogue.import_entry (import_id, number) where findings is not null;
create index import_entry_refused on catalogue.import_entry (import_id, number) where outcome = 'refused';
