-- Letters that stayed here because no mail server is set: kept for a day, encrypted, for an administrator to read.
create table kernel.mail_outbox (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  sealed bytea not null
);
create index mail_outbox_at on kernel.mail_outbox (at);
