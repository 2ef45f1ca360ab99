import type { Tx } from "../../../kernel/db/database.ts";
import { queueMail } from "../../../kernel/mail/queue-mail.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { publishWebhook } from "../../../kernel/webhooks/publish-webhook.ts";
import { breakGlassUsed } from "../events.ts";
import { breakGlassMessages } from "./break-glass.messages.ts";
import { listAdministratorMail } from "./break-glass.store.ts";

export interface BreakGlassNews {
  readonly what: "opened" | "ended";
  readonly id: string;
  readonly signInName: string;
  readonly until?: Date;
  readonly reason?: string;
  readonly now: Date;
}

/** Tells the administrators by mail, in both languages, and whoever is told by webhook: nobody opens one of these unnoticed. */
export async function notifyOfBreakGlass(tx: Tx, settings: Settings, news: BreakGlassNews): Promise<void> {
  const { what, id, signInName, until, reason, now } = news;
  await publishWebhook(tx, settings, {
    topic: breakGlassUsed,
    data: { what, account: id, ...(until ? { until: until.toISOString() } : {}) },
    now,
  });
  const facts = { signInName, until: until ? inWords(until, settings.timeZone) : "", reason: reason ?? "" };
  const said = what === "opened" ? breakGlassMessages.opened : breakGlassMessages.ended;
  const subject = `${breakGlassMessages.subject.zh} ${breakGlassMessages.subject.en}`;
  const text = `${said.zh(facts)}\n${said.en(facts)}`;
  for (const to of await listAdministratorMail(tx)) await queueMail(tx, settings, { to, subject, text });
}

function inWords(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(at);
}
