import { openSecretBox, type SecretBox } from "../auth/secret-box.ts";
import type { Database } from "../db/database.ts";
import { poolOf } from "../db/inside.ts";
import type { Settings } from "../settings/read-settings.ts";
import type { KeptMail, Mail, Mailer } from "./mail.ts";

const purpose = "mail-outbox";
/** Retention takes away what is older each hour; nobody reads it until then either. */
const keptFor = "1 day";
/** A letter that could not be sent, for so long after the last try. */
const unsentFor = "7 days";

interface OutboxRow {
  readonly id: string;
  readonly at: Date;
  readonly sealed: Buffer;
}

/** Keeps letters instead of sending them, for a day and encrypted: a demonstration works without a mail server. */
export function outboxMailer(db: Database, settings: Pick<Settings, "secretKey" | "dataDirectory">): Mailer {
  const box = openSecretBox(settings);
  const mailOf = ({ id, at, sealed }: OutboxRow): KeptMail => ({ id, at, ...opened(box, sealed) });
  return {
    kind: "outbox",
    async send({ to, subject, text }) {
      await poolOf(db).query("insert into kernel.mail_outbox (sealed) values ($1)", [
        box.seal(JSON.stringify({ to, subject, text }), purpose),
      ]);
    },
    async listKept({ before, limit }) {
      const { rows } = await poolOf(db).query<OutboxRow>(
        `select id, at, sealed from kernel.mail_outbox
         where ($1::bigint is null or id < $1) and at >= now() - interval '${keptFor}' order by id desc limit $2`,
        [before ?? null, limit],
      );
      return rows.map(mailOf);
    },
  };
}

const old = `at < $1::timestamptz - interval '${keptFor}'`;

export async function countOldMail(db: Database, now: Date): Promise<number> {
  return await countOf(db, `select count(*) as count from kernel.mail_outbox where ${old}`, now);
}

/** Takes away letters that have been kept for their day, whether or not another is ever written. @returns how many */
export async function forgetOldMail(db: Database, now: Date): Promise<number> {
  const { rowCount } = await poolOf(db).query(`delete from kernel.mail_outbox where ${old}`, [now]);
  return rowCount ?? 0;
}

// A job that failed for the last time stays in the worker's table, with its letter.
const unsent = `graphile_worker._private_jobs as job where job.attempts >= job.max_attempts
  and job.locked_at is null and job.updated_at < $1::timestamptz - interval '${unsentFor}'
  and job.task_id = (select id from graphile_worker._private_tasks where identifier = 'kernel.send-mail')`;

export async function countUnsentMail(db: Database, now: Date): Promise<number> {
  return await countOf(db, `select count(*) as count from ${unsent}`, now);
}

/** Takes away letters that no try could send. @returns how many */
export async function forgetUnsentMail(db: Database, now: Date): Promise<number> {
  const { rowCount } = await poolOf(db).query(`delete from ${unsent}`, [now]);
  return rowCount ?? 0;
}

async function countOf(db: Database, text: string, now: Date): Promise<number> {
  const { rows } = await poolOf(db).query<{ count: string }>(text, [now]);
  return Number(rows[0]?.count ?? 0);
}

/** An empty letter when the key was changed since: the others are still to be read. */
function opened(box: SecretBox, sealed: Buffer): Mail {
  try {
    return JSON.parse(box.open(sealed, purpose)) as Mail;
  } catch {
    return { to: "", subject: "", text: "" };
  }
}
