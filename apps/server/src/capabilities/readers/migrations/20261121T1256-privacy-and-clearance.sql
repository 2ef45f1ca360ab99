-- Which of the three presets the library has chosen, and how long the file of who has left is kept.
create table readers.privacy (
  singleton boolean primary key default true check (singleton),
  preset text not null check (preset in ('strict', 'balanced', 'traditional')),
  changed_at timestamptz not null
);

-- What a reader said to a purpose, each time: the last word counts.
create table readers.consent (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  purpose text not null,
  granted boolean not null,
  given_at timestamptz not null,
  preset text not null
);
create index consent_reader on readers.consent (reader_id, purpose, id);

-- What a reader asks the library to do with the file: mend it, or erase it.
create table readers.request (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  kind text not null check (kind in ('correction', 'erasure')),
  text text not null,
  state text not null default 'open' check (state in ('open', 'done', 'refused')),
  answer text,
  made_at timestamptz not null,
  decided_at timestamptz,
  decided_by text
);
create index request_reader on readers.request (reader_id);
create index request_open on readers.request (id) where state = 'open';

-- Leaving clearance (离校): one case for each leaving, with what the certificate says. The code opens /verify/CODE.
create table readers.clearance (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader,
  state text not null default 'cleared' check (state in ('cleared', 'withdrawn')),
  code text not null unique,
  -- The certificate's facts as they stood: name, number, department, programme, day. Blanked when the reader is erased.
  certificate jsonb,
  cleared_at timestamptz not null,
  cleared_by text not null,
  withdrawn_at timestamptz
);
create index clearance_reader on readers.clearance (reader_id, id);
comment on column readers.clearance.certificate is 'ts: Certificate from ./clearance/certificate.ts';
