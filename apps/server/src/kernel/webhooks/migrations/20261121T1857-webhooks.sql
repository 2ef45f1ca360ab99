-- An address of another system that is told of things (Standard Webhooks 1.0).
create table kernel.webhook (
  id bigint generated always as identity primary key,
  url text not null,
  topics text[] not null check (cardinality(topics) > 0),
  -- Encrypted; shown once, when it is made.
  secret bytea not null,
  created_at timestamptz not null,
  -- Switched off by a person, or because the other side said 410 Gone.
  disabled_at timestamptz
);

-- One telling of one thing to one address. The payload is encrypted, and blanked once it arrived: nothing personal lingers.
create table kernel.webhook_delivery (
  id bigint generated always as identity primary key,
  webhook_id bigint not null references kernel.webhook on delete cascade,
  -- The same for every try, so that the receiver can tell a repetition.
  message_id text not null,
  topic text not null,
  payload bytea,
  made_at timestamptz not null,
  tries integer not null default 0,
  -- HTTP status of the last answer; null when there was none.
  last_status integer,
  last_fault text,
  next_at timestamptz,
  delivered_at timestamptz,
  -- Given up: a dead letter, which a person can send again.
  dead_at timestamptz
);
create index webhook_delivery_webhook on kernel.webhook_delivery (webhook_id, id);
create index webhook_delivery_dead on kernel.webhook_delivery (id) where dead_at is not null;
create index webhook_delivery_made on kernel.webhook_delivery (made_at);
