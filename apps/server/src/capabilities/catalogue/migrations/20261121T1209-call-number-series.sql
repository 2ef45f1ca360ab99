-- How call numbers are written and counted: a grammar of packages/call-number and the rule by which book numbers are given out.
-- A branch, or one location in it, may follow a series of its own; the others follow the first.
create table catalogue.call_number_series (
  code text primary key,
  name jsonb not null,
  grammar jsonb not null,
  allocation jsonb not null,
  position integer not null default 0,
  version integer not null default 1,
  changed_by text not null default 'system',
  updated_at timestamptz not null default now()
);
comment on column catalogue.call_number_series.name is 'ts: Bilingual from ../../kernel/i18n/language.ts';
comment on column catalogue.call_number_series.grammar is 'ts: CallNumberGrammar from @wenyuan/call-number';
comment on column catalogue.call_number_series.allocation is 'ts: Allocation from ./call-numbers/series.ts';

alter table catalogue.branch add column call_number_series text references catalogue.call_number_series;
alter table catalogue.location add column call_number_series text references catalogue.call_number_series;

insert into catalogue.call_number_series (code, name, grammar, allocation, position) values
  ('clc', '{"zh": "中图法＋种次号", "en": "CLC with title sequence"}',
   '{"scheme": "clc", "bookNumbers": ["title-sequence", "author"], "prefixes": ["R", "GT"], "additions": [{"role": "edition", "mark": "="}, {"role": "volume", "mark": ":"}, {"role": "volume", "mark": "v."}, {"role": "copy", "mark": "c."}]}',
   '{"rule": "after-highest", "first": 1, "holdDays": 30}', 0),
  ('lcc', '{"zh": "美国国会图书馆分类法", "en": "Library of Congress"}',
   '{"scheme": "lcc", "bookNumbers": ["cutter"], "prefixes": ["REF"], "additions": [{"role": "volume", "mark": "v."}, {"role": "volume", "mark": "vol."}, {"role": "volume", "mark": "no."}, {"role": "supplement", "mark": "suppl."}, {"role": "copy", "mark": "c."}]}',
   '{"rule": "after-highest", "first": 1, "holdDays": 30}', 1),
  ('ddc', '{"zh": "杜威十进分类法", "en": "Dewey"}',
   '{"scheme": "ddc", "bookNumbers": ["cutter"], "prefixes": ["REF", "R"], "additions": [{"role": "volume", "mark": "v."}, {"role": "volume", "mark": "vol."}, {"role": "volume", "mark": "no."}, {"role": "supplement", "mark": "suppl."}, {"role": "copy", "mark": "c."}]}',
   '{"rule": "after-highest", "first": 1, "holdDays": 30}', 2);

-- Kinds that lending rules usually tell apart; a library renames them and adds its own.
insert into catalogue.item_kind (code, name, position) values
  ('book', '{"zh": "普通图书", "en": "Book"}', 0),
  ('new-book', '{"zh": "新书", "en": "New book"}', 1),
  ('reference', '{"zh": "工具书", "en": "Reference work"}', 2),
  ('preservation', '{"zh": "保存本", "en": "Preservation copy"}', 3),
  ('course-reserve', '{"zh": "教参书", "en": "Course reserve"}', 4),
  ('journal', '{"zh": "现刊", "en": "Current issue"}', 5),
  ('bound-journal', '{"zh": "过刊合订本", "en": "Bound journal"}', 6),
  ('thesis', '{"zh": "学位论文", "en": "Thesis"}', 7),
  ('rare', '{"zh": "古籍特藏", "en": "Rare and special"}', 8),
  ('disc', '{"zh": "光盘", "en": "Disc"}', 9);

-- A walk over all items that files them anew after a grammar was changed; it goes on after `after_id`.
create table catalogue.refiling (
  only_one boolean primary key default true check (only_one),
  after_id bigint not null default 0,
  refiled bigint not null default 0,
  started_at timestamptz not null default now()
);

create index item_temporary_end on catalogue.item (temporary_until) where temporary_until is not null;
create index item_location on catalogue.item (location);
create index holdings_location on catalogue.holdings (location);
