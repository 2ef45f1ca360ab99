-- How somebody may become a reader of a category alone, over the network; and the deposit (押金) that the category asks for.
alter table readers.category
  add column registration text not null default 'none' check (registration in ('none', 'approval', 'automatic')),
  add column deposit jsonb;
comment on column readers.category.deposit is 'ts: Deposit from ./people/category.ts';
update readers.category set registration = 'approval' where code = 'public';

-- Somebody who asks to become a reader. Deleted when decided or forgotten: what is kept then stands in the reader's file.
create table readers.registration (
  id bigint generated always as identity primary key,
  -- Of the key in the letter.
  key_hash bytea not null unique,
  -- Of the network address, against floods of letters only.
  address_hash bytea not null,
  state text not null default 'mailed' check (state in ('mailed', 'waiting')),
  category text not null references readers.category,
  name text not null,
  email text not null,
  phone text,
  birth_date date,
  -- Who one is: class of graduation, employer.
  about text,
  language text not null check (language in ('zh', 'en')),
  asked_at timestamptz not null,
  confirmed_at timestamptz
);
create index registration_email on readers.registration (lower(email), asked_at);
create index registration_address on readers.registration (address_hash, asked_at);
create index registration_waiting on readers.registration (id) where state = 'waiting';

-- Numbers of those who register alone: R0000001 …
create sequence readers.registered_number;

-- Whether somebody who registers is a reader already is asked by address, telephone and birthday.
create index reader_email on readers.reader (lower(email)) where email is not null;
create index reader_phone on readers.reader (regexp_replace(phone, '\D', '', 'g')) where phone is not null;
create index reader_birth on readers.reader (birth_date) where birth_date is not null;
