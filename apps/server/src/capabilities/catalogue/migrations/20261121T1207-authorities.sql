-- Authority records (规范记录), whole.
create table catalogue.authority (
  id bigint generated always as identity primary key,
  profile text not null,
  source text not null,
  source_key text not null,
  marc jsonb not null,
  -- person, organisation, event, title, topic, place, genre
  kind text not null,
  heading text not null,
  sort_key text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  changed_by text not null default 'system',
  unique (source, source_key)
);
comment on column catalogue.authority.marc is 'ts: MarcJson from @wenyuan/marc';
create index authority_order on catalogue.authority (kind, sort_key, id);

create table catalogue.authority_version (
  authority_id bigint not null references catalogue.authority on delete cascade,
  version integer not null,
  profile text not null,
  marc jsonb not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (authority_id, version)
);
comment on column catalogue.authority_version.marc is 'ts: MarcJson from @wenyuan/marc';

-- The forms of an authority's heading: preferred (1XX/2XX), variant (4XX, see) and related (5XX, see also).
create table catalogue.authority_form (
  authority_id bigint not null references catalogue.authority on delete cascade,
  position integer not null,
  role text not null,
  kind text not null,
  text text not null,
  -- Normalised for matching headings of records; see authorities/heading-key.ts.
  match_key text collate "C" not null,
  sort_key text collate "C" not null,
  primary key (authority_id, position)
);
create index authority_form_match on catalogue.authority_form (match_key, kind);
create index authority_form_order on catalogue.authority_form (kind, sort_key, authority_id);

-- Headings of bibliographic records, linked to the authority they are controlled by.
create table catalogue.record_heading (
  record_id bigint not null references catalogue.record on delete cascade,
  position integer not null,
  tag text not null,
  kind text not null,
  text text not null,
  match_key text collate "C" not null,
  sort_key text collate "C" not null,
  authority_id bigint references catalogue.authority,
  primary key (record_id, position)
);
create index record_heading_match on catalogue.record_heading (match_key, kind);
create index record_heading_order on catalogue.record_heading (kind, sort_key, record_id);
create index record_heading_authority on catalogue.record_heading (authority_id);
