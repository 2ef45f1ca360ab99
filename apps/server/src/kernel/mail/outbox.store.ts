import { openSecretBox, type SecretBox } from "../auth/secret-box.ts";
import type { Database } from "../db/database.ts";
import { poolOf } from "../db/inside.ts";
import type { Job } from "../jobs/job.ts";
import type { Settings } from "../settings/read-settings.ts";
import type { KeptMail, Mail, Mailer } from "./mail.ts";

const purpose = "mail-outbox";
/** The hourly job takes away what is older; nobody reads it until then either. */
const keptFor = "1 day";

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

/** Takes away letters that have been kept for their day, whether or not another is ever written. */
export function forgetKeptMailJob(db: Database): Job<never> {
  return {
    name: "kernel.forget-kept-mail",
    schedule: "41 * * * *",
    async run() {
      await poolOf(db).query(`delete from kernel.mail_outbox where at < now() - interval '${keptFor}'`);
    },
  };
}

/** An empty letter when the key was changed since: the others are still to be read. */
function opened(box: SecretBox, sealed: Buffer): Mail {
  try {
    return JSON.parse(box.open(sealed, purpose)) as Mail;
  } catch {
    return { to: "", subject: "", text: "" };
  }
}
