-- What is known of a picture that stands in the place of a record's drawn cover; the picture itself is a file of the storage.
create table catalogue.cover (
  record_id bigint primary key references catalogue.record on delete cascade,
  media_type text not null,
  -- In pixels.
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  -- Bytes.
  size integer not null check (size > 0),
  -- Whose picture it is, as it has to be named beside it.
  credit text,
  uploaded_at timestamptz not null,
  uploaded_by text not null
);
