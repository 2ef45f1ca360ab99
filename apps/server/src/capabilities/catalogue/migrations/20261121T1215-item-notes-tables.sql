-- Why the last change was made: the reason of a withdrawal, of taking it back, of an undo.
alter table catalogue.item add column change_note text;

-- A record's items are listed page by page.
drop index catalogue.item_record;
create index item_record on catalogue.item (record_id, id);

-- The table that a library loads has levels: the class above, and alternative classes (交替类目), which point elsewhere.
alter table catalogue.class
  add column parent text collate "C",
  add column alternative boolean not null default false;
create index class_children on catalogue.class (scheme, parent, sort_key);

-- Tables of author numbers that a library has a licence for (通用汉语著者号码表, 四角号码 …).
create table catalogue.author_table (
  code text primary key,
  name text not null,
  -- names: rows of names from which a number holds up to the next; corners: a code for each character.
  kind text not null,
  loaded_at timestamptz not null default now(),
  loaded_by text not null
);
create table catalogue.author_number (
  author_table text not null references catalogue.author_table on delete cascade,
  name text collate "C" not null,
  number text not null,
  primary key (author_table, name)
);
