create schema readers;

-- Kinds of readers; the codes are those of the lending policies (packages/lending-rules). The library may add its own.
create table readers.category (
  code text primary key,
  name jsonb not null,
  position integer not null
);
comment on column readers.category.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';

insert into readers.category (code, name, position) values
  ('undergraduate', '{"zh": "本科生", "en": "Undergraduate"}', 1),
  ('master', '{"zh": "硕士生", "en": "Master’s student"}', 2),
  ('doctoral', '{"zh": "博士生", "en": "Doctoral student"}', 3),
  ('teacher', '{"zh": "教师", "en": "Teacher"}', 4),
  ('staff', '{"zh": "职工", "en": "Staff"}', 5),
  ('retired', '{"zh": "离退休", "en": "Retired"}', 6),
  ('visiting', '{"zh": "博士后、访学", "en": "Postdoctoral or visiting"}', 7),
  ('exchange', '{"zh": "交换生", "en": "Exchange student"}', 8),
  ('public', '{"zh": "校友、社会读者", "en": "Alumni or public"}', 9),
  ('group', '{"zh": "集体借阅", "en": "Group"}', 10);

-- Colleges, departments, programmes: a feed brings them by the code or name that the campus uses.
create table readers.unit (
  kind text not null check (kind in ('department', 'programme')),
  code text not null,
  name jsonb not null,
  primary key (kind, code)
);
comment on column readers.unit.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';

-- A person who uses the library: one person, one row, whatever numbers and cards come and go.
create table readers.reader (
  id bigint generated always as identity primary key,
  account_id bigint unique references identity.account on delete set null,
  category text not null references readers.category,
  department text,
  programme text,
  -- Of entry: 2023 for 2023级.
  entry_year smallint,
  -- deceased and left are for good; on-leave is 休学.
  status text not null default 'active' check (status in ('active', 'on-leave', 'left', 'deceased', 'erased')),
  active_from date,
  expires_on date,
  -- The day from which borrowing stops, at clearance (离校).
  left_on date,
  birth_date date,
  home_branch text,
  language text check (language in ('zh', 'en')),
  email text,
  phone text,
  -- The name that screens show, and its key for lists: bytes that sort by pinyin.
  display_name text not null,
  sort_key text collate "C" not null,
  -- HMAC of an official document's number: tells that two records are one person, and cannot be turned back.
  person_hash bytea,
  -- Which feed keeps this reader up to date, and under which key.
  source text,
  source_key text,
  -- Where this record went when it turned out to be the same person's as another.
  merged_into bigint references readers.reader,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source, source_key)
);
create index reader_sort on readers.reader (sort_key, id) where merged_into is null;
create index reader_class on readers.reader (department, entry_year, id) where merged_into is null;
create index reader_person on readers.reader (person_hash) where person_hash is not null;
create index reader_merged on readers.reader (merged_into) where merged_into is not null;
create index reader_expires on readers.reader (expires_on) where expires_on is not null;

-- A name in one script or order. A reader has one or several.
create table readers.name (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  kind text not null check (kind in ('usual', 'passport', 'former', 'preferred')),
  text text not null,
  position smallint not null default 0,
  -- The name's words folded and in order of the alphabet: the same for every order in which they may be written.
  match_key text collate "C" not null,
  -- The folded name and its spellings by sound, each also with one sign left out: two keys that share one differ by a slip.
  slips text[] not null default '{}'
);
create index name_reader on readers.name (reader_id, position);
create index name_match on readers.name (match_key);
create index name_slips on readers.name using gin (slips);

-- What may be typed to find a reader by name: signs, pinyin, initials, from the first letter on.
create table readers.name_key (
  key text collate "C" not null,
  reader_id bigint not null references readers.reader on delete cascade,
  primary key (key, reader_id)
);
create index name_key_reader on readers.name_key (reader_id);

-- What a reader shows to be known: a library barcode, the campus number (学号, 工号), the chip of a card, a card on the phone.
create table readers.card (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  kind text not null check (kind in ('barcode', 'campus-number', 'nfc', 'virtual')),
  -- Text with its leading zeros; of a chip its UID in the order of ISO/IEC 14443-3, in hex.
  code text not null,
  code_key text collate "C" not null,
  status text not null default 'active' check (status in ('active', 'lost', 'replaced')),
  issued_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index card_active_code on readers.card (code_key) where status = 'active';
create index card_code on readers.card (code_key, id);
create index card_reader on readers.card (reader_id);

-- What keeps a reader from something for a time, and why.
create table readers.restriction (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  kind text not null check (kind in ('suspension', 'block', 'no-holds', 'no-entry')),
  -- In words for the desk and the reader.
  reason text not null,
  -- Who set it: a room's name, or 'desk'.
  origin text not null default 'desk',
  starts_on date not null,
  -- The last day; none: until it is lifted.
  ends_on date,
  set_by text,
  set_at timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by text
);
create index restriction_reader on readers.restriction (reader_id) where lifted_at is null;

-- What the desk should know; never shown to other readers, always shown to the reader on asking.
create table readers.note (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  text text not null,
  urgent boolean not null default false,
  written_by text not null,
  written_at timestamptz not null default now(),
  ends_on date
);
create index note_reader on readers.note (reader_id);

-- Who answers for a reader, such as a minor in a lab school: another reader, or somebody by name and telephone.
create table readers.guardian (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  guardian_id bigint references readers.reader on delete cascade,
  name text,
  phone text,
  relation text not null,
  check (guardian_id is not null or name is not null)
);
create index guardian_reader on readers.guardian (reader_id);
create index guardian_guardian on readers.guardian (guardian_id) where guardian_id is not null;

-- Who may fetch and return for a reader, until a day.
create table readers.proxy (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  proxy_id bigint not null references readers.reader on delete cascade,
  starts_on date not null,
  ends_on date,
  unique (reader_id, proxy_id),
  check (reader_id <> proxy_id)
);
create index proxy_proxy on readers.proxy (proxy_id);

-- Courses that a reader teaches or takes.
create table readers.course (
  reader_id bigint not null references readers.reader on delete cascade,
  code text not null,
  term text not null,
  name text not null,
  role text not null check (role in ('student', 'teacher')),
  primary key (reader_id, code, term)
);
create index course_code on readers.course (code, term);

-- What changed of a reader, with what stood there before: the history, and what an undo needs.
create table readers.change (
  id bigint generated always as identity primary key,
  reader_id bigint not null references readers.reader on delete cascade,
  changed_at timestamptz not null,
  kind text not null,
  -- Who: account:7, client:3, reader, or feed:<source>.
  changed_by text not null,
  why text,
  before jsonb,
  after jsonb,
  batch_id bigint
);
create index change_reader on readers.change (reader_id, id);
create index change_batch on readers.change (batch_id) where batch_id is not null;
comment on column readers.change.before is 'ts: Facts from ./people/facts.ts';
comment on column readers.change.after is 'ts: Facts from ./people/facts.ts';

-- Locks a reader and tells what a lending decision needs, in one call. The lock comes first and what is read after it is read anew: a
-- card reported lost while this waited is seen as lost. NO KEY UPDATE lets other rooms write rows that refer to the reader meanwhile.
create function readers.lock_standing(asked bigint, shown bigint)
returns table (
  id bigint, category text, department text, programme text, entry_year smallint, status text, active_from date, expires_on date,
  left_on date, birth_date date, home_branch text, language text, merged_into bigint, card_status text, restrictions jsonb
)
language plpgsql as $$
begin
  perform 1 from readers.reader r where r.id = asked for no key update;
  return query
    select r.id, r.category, r.department, r.programme, r.entry_year, r.status, r.active_from, r.expires_on, r.left_on, r.birth_date,
      r.home_branch, r.language, r.merged_into,
      (select c.status from readers.card c where c.id = shown and c.reader_id = r.id),
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', t.id::text, 'kind', t.kind, 'reason', t.reason, 'origin', t.origin, 'startsOn', t.starts_on, 'endsOn', t.ends_on
        ) order by t.id)
        from readers.restriction t where t.reader_id = r.id and t.lifted_at is null
      ), '[]')
    from readers.reader r where r.id = asked;
end
$$;
