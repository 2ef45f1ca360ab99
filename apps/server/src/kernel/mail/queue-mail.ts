import { openSecretBox } from "../auth/secret-box.ts";
import type { Tx } from "../db/database.ts";
import { enqueue, type Job } from "../jobs/job.ts";
import type { Settings } from "../settings/read-settings.ts";
import type { Mail, Mailer } from "./mail.ts";
import { sendOrGiveUp } from "./send-or-give-up.ts";

const name = "kernel.send-mail";

type KeySettings = Pick<Settings, "secretKey" | "dataDirectory">;

/** Queues a letter in the transaction: it is sent when that commits, and not otherwise. In the queue it is encrypted. */
export async function queueMail(tx: Tx, settings: KeySettings, { to, subject, text }: Mail): Promise<void> {
  const sealed = openSecretBox(settings).seal(JSON.stringify({ to, subject, text }), name).toString("base64");
  await enqueue(tx, { name }, [{ sealed }]);
}

/** Sends what was queued; tried again with growing pauses while the mail server is away. */
export function sendMailJob(mailer: Mailer, settings: KeySettings): Job<{ sealed: string }> {
  return {
    name,
    async run({ sealed }, { log }) {
      const mail = JSON.parse(openSecretBox(settings).open(Buffer.from(sealed, "base64"), name)) as Mail;
      await sendOrGiveUp(mailer, mail, log);
    },
  };
}
