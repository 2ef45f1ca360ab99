-- Answers kept for 24 hours, so that a retry with the same key gets the same answer (docs/architecture.md).
create table kernel.idempotent_answer (
  client text not null,
  key text not null,
  route text not null,
  body_hash bytea not null,
  status smallint not null,
  answer jsonb not null,
  at timestamptz not null default now(),
  primary key (client, key, route)
);
create index idempotent_answer_at on kernel.idempotent_answer (at);
