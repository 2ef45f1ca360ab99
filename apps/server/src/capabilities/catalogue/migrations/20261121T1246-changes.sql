-- What changed last, for programs that keep a copy: each thing stands once, at the place of its latest change, so that the feed is never longer
-- than the catalogue. Written by the consumer catalogue.changes alone, in the order of commits: a place once passed is never filled later.
create sequence catalogue.change_position;
create table catalogue.change (
  -- record, item, authority
  kind text not null,
  subject_id bigint not null,
  position bigint not null default nextval('catalogue.change_position'),
  changed_at timestamptz not null default now(),
  primary key (kind, subject_id)
);
create unique index change_order on catalogue.change (position);
insert into catalogue.change (kind, subject_id) select 'record', id from catalogue.record order by id;
insert into catalogue.change (kind, subject_id) select 'item', id from catalogue.item order by id;
