-- How the summary was made; an older one is made anew by the job catalogue.refresh-summaries.
alter table catalogue.record add column summary_version integer not null default 1;
create index record_summary_version on catalogue.record (summary_version, id);
