create schema portal;

-- What the library says of itself: names, address, contact, opening hours. One row.
create table portal.library (
  singleton boolean primary key default true check (singleton),
  profile jsonb not null,
  updated_at timestamptz not null default now()
);
comment on column portal.library.profile is 'ts: LibraryProfile from ./library/library-profile.ts';
