create schema catalogue;

-- A bibliographic record, whole: marc is MARC-in-JSON, with every field in its order. The other columns derive from it.
create table catalogue.record (
  id bigint generated always as identity primary key,
  profile text not null,
  -- Where it came from, and its key there: 003 and 001, or a hash of the record when it has no number.
  source text not null,
  source_key text not null,
  marc jsonb not null,
  -- What lists and search results show; made from marc when the record is stored.
  summary jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, source_key)
);
comment on column catalogue.record.marc is 'ts: MarcJson from @wenyuan/marc';
comment on column catalogue.record.summary is 'ts: RecordSummary from ./records/record-summary.ts';
