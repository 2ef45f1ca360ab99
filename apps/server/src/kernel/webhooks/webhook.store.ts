import type { Database, Tx } from "../db/database.ts";
import { inside } from "../db/inside.ts";
import { type Delivery, deliveryDays, type Webhook } from "./webhook.ts";

interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly topics: string[];
  readonly created_at: Date;
  readonly disabled_at: Date | null;
}

const query = <Row extends object>(at: Database | Tx, text: string, values: unknown[]) =>
  inside(at).client.query<Row>(text, values);

export async function insertWebhook(
  tx: Tx,
  { url, topics, secret, now }: { url: string; topics: readonly string[]; secret: Buffer; now: Date },
): Promise<string> {
  const { rows } = await query<{ id: string }>(
    tx,
    "insert into kernel.webhook (url, topics, secret, created_at) values ($1, $2, $3, $4) returning id",
    [url, [...new Set(topics)], secret, now],
  );
  return rows[0]?.id ?? "";
}

/** Webhooks in order of their ids, after a given one. */
export async function listWebhooks(at: Database | Tx, page: { after: string; limit: number }): Promise<Webhook[]> {
  const { rows } = await query<WebhookRow>(
    at,
    "select id, url, topics, created_at, disabled_at from kernel.webhook where id > $1 order by id limit $2",
    [page.after, page.limit],
  );
  return rows.map(webhookOf);
}

/** Takes a webhook away with all its deliveries. @returns what it was */
export async function deleteWebhook(tx: Tx, id: string): Promise<Webhook | undefined> {
  const { rows } = await query<WebhookRow>(
    tx,
    "delete from kernel.webhook where id = $1 returning id, url, topics, created_at, disabled_at",
    [id],
  );
  return rows[0] && webhookOf(rows[0]);
}

/** Switches a webhook on or off. @returns whether there is one */
export async function setWebhookDisabled(at: Database | Tx, id: string, disabledAt: Date | null): Promise<boolean> {
  const { rowCount } = await query(at, "update kernel.webhook set disabled_at = $2 where id = $1", [id, disabledAt]);
  return rowCount === 1;
}

/** Deliveries of a webhook that were due while it was off, so that nobody has made them. */
export async function dueDeliveries(tx: Tx, webhookId: string, now: Date): Promise<string[]> {
  const { rows } = await query<{ id: string }>(
    tx,
    `select id from kernel.webhook_delivery
     where webhook_id = $1 and delivered_at is null and dead_at is null and payload is not null and next_at <= $2 order by id`,
    [webhookId, now],
  );
  return rows.map(({ id }) => id);
}

/** Notes one telling for each webhook that wants the topic, or for one of them. @returns the deliveries' ids */
export async function insertDeliveries(
  tx: Tx,
  telling: { topic: string; messageId: string; payload: Buffer; now: Date; only?: string },
): Promise<string[]> {
  const { topic, messageId, payload, now, only } = telling;
  const { rows } = await query<{ id: string }>(
    tx,
    `insert into kernel.webhook_delivery (webhook_id, message_id, topic, payload, made_at, next_at)
     select id, $2, $1, $3, $4, $4 from kernel.webhook
     where disabled_at is null and case when $5::bigint is null then $1 = any(topics) else id = $5 end
     returning id`,
    [topic, messageId, payload, now, only ?? null],
  );
  return rows.map(({ id }) => id);
}

export interface OpenDelivery {
  readonly webhookId: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly messageId: string;
  readonly topic: string;
  readonly payload: Buffer;
  readonly madeAt: Date;
  readonly tries: number;
}

/** A delivery that is still to be made, to a webhook that is on. */
export async function findOpenDelivery(db: Database, id: string): Promise<OpenDelivery | undefined> {
  const { rows } = await query<OpenDelivery>(
    db,
    `select w.id as "webhookId", w.url, w.secret, d.message_id as "messageId", d.topic, d.payload, d.made_at as "madeAt", d.tries
     from kernel.webhook_delivery d join kernel.webhook w on w.id = d.webhook_id
     where d.id = $1 and d.delivered_at is null and d.dead_at is null and d.payload is not null and w.disabled_at is null`,
    [id],
  );
  return rows[0];
}

/** Notes how a try went. */
export async function saveTry(
  at: Database | Tx,
  id: string,
  went: { now: Date; delivered: boolean; status?: number; fault?: string; nextAt?: Date },
): Promise<void> {
  const { now, delivered, status = null, fault = null, nextAt = null } = went;
  await query(
    at,
    `update kernel.webhook_delivery set tries = tries + 1, last_status = $3, last_fault = $4, next_at = $5,
       delivered_at = case when $6 then $2::timestamptz end,
       payload = case when $6 then null else payload end,
       dead_at = case when not $6 and $5::timestamptz is null then $2::timestamptz end
     where id = $1`,
    [id, now, status, fault, nextAt, delivered],
  );
}

interface DeliveryRow {
  readonly id: string;
  readonly webhook_id: string;
  readonly topic: string;
  readonly made_at: Date;
  readonly tries: number;
  readonly last_status: number | null;
  readonly last_fault: string | null;
  readonly next_at: Date | null;
  readonly delivered_at: Date | null;
  readonly dead_at: Date | null;
}

/** Deliveries, newest first; of one webhook, or only the dead ones. */
export async function listDeliveries(
  db: Database,
  page: { before?: string; limit: number; webhookId?: string; dead?: boolean },
): Promise<Delivery[]> {
  const { rows } = await query<DeliveryRow>(
    db,
    `select id, webhook_id, topic, made_at, tries, last_status, last_fault, next_at, delivered_at, dead_at
     from kernel.webhook_delivery
     where ($1::bigint is null or id < $1) and ($2::bigint is null or webhook_id = $2) and (not $3 or dead_at is not null)
     order by id desc limit $4`,
    [page.before ?? null, page.webhookId ?? null, page.dead ?? false, page.limit],
  );
  return rows.map(deliveryOf);
}

/** Lets a dead letter be sent again, from the start. @returns whether there is one */
export async function reviveDelivery(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { rowCount } = await query(
    tx,
    `update kernel.webhook_delivery set dead_at = null, tries = 0, next_at = $2
     where id = $1 and dead_at is not null and payload is not null`,
    [id, now],
  );
  return rowCount === 1;
}

const deliveriesBefore = (now: Date) => new Date(now.getTime() - deliveryDays * 86_400_000);

export async function countOldDeliveries(db: Database, now: Date): Promise<number> {
  const text = "select count(*) as count from kernel.webhook_delivery where made_at < $1";
  const { rows } = await query<{ count: string }>(db, text, [deliveriesBefore(now)]);
  return Number(rows[0]?.count ?? 0);
}

/** @returns how many */
export async function forgetDeliveries(db: Database, now: Date): Promise<number> {
  const { rowCount } = await query(db, "delete from kernel.webhook_delivery where made_at < $1", [
    deliveriesBefore(now),
  ]);
  return rowCount ?? 0;
}

function webhookOf({ created_at: createdAt, disabled_at: disabledAt, ...row }: WebhookRow): Webhook {
  return { ...row, createdAt, ...(disabledAt ? { disabledAt } : {}) };
}

function deliveryOf(row: DeliveryRow): Delivery {
  const state = row.delivered_at ? "delivered" : row.dead_at ? "dead" : "waiting";
  return {
    id: row.id,
    webhookId: row.webhook_id,
    topic: row.topic,
    madeAt: row.made_at,
    tries: row.tries,
    state,
    ...(row.last_status === null ? {} : { lastStatus: row.last_status }),
    ...(row.last_fault === null ? {} : { lastFault: row.last_fault }),
    ...(row.next_at && state === "waiting" ? { nextAt: row.next_at } : {}),
  };
}
