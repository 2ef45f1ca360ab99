import type { Database } from "../db/database.ts";
import type { Settings } from "../settings/read-settings.ts";
import type { Mailer } from "./mail.ts";
import { outboxMailer } from "./outbox.store.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** The mail server that is set, else the outbox. */
export function openMailer(settings: Settings, db: Database): Mailer {
  return settings.smtpUrl === undefined ? outboxMailer(db, settings) : smtpMailer(settings);
}
