-- A reader's face as the desk compares it: kept only with the reader's consent, gone with the consent and with the reader.
create table readers.photo (
  reader_id bigint primary key references readers.reader on delete cascade,
  kind text not null check (kind in ('image/jpeg', 'image/png')),
  width integer not null,
  height integer not null,
  -- Without what cameras write beside the picture: place, time, device.
  content bytea not null,
  taken_at timestamptz not null,
  taken_by text not null
);
