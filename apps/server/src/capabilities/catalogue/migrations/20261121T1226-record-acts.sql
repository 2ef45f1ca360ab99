-- What made a version: saved, deleted, restored, suppressed, shown, merged, parted. Only `saved` changes content.
alter table catalogue.record add column act text not null default 'saved';
alter table catalogue.record_version add column act text not null default 'saved';
