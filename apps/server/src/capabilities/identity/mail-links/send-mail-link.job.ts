import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import { sendOrGiveUp } from "../../../kernel/mail/send-or-give-up.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { findAccountByEmail } from "../accounts/account.store.ts";
import { nameErrandAccount } from "../errands/errand.store.ts";
import { mailLinkMessages } from "./mail-link.messages.ts";
import { mailLinkSeconds } from "./mail-link.ts";

export const sendMailLinkName = "identity.send-mail-link";

/** What the job needs; encrypted in the queue, since it would let its reader in. */
export interface SealedLetter {
  readonly secret: string;
  readonly mailTo: string;
  readonly link: string;
  readonly code: string;
  readonly library: string;
  readonly language: Language;
}

/** Sends a sign-in link, if the address is some account's. Where it is nobody's no letter goes out, and nobody is told. */
export function sendMailLinkJob({
  db,
  clock,
  settings,
  mailer,
}: Pick<Kernel, "db" | "clock" | "settings" | "mailer">): Job<{ sealed: string }> {
  return {
    name: sendMailLinkName,
    async run({ sealed }, { log }) {
      const opened = openSecretBox(settings).open(Buffer.from(sealed, "base64"), sendMailLinkName);
      const { secret, mailTo, link, code, library, language } = JSON.parse(opened) as SealedLetter;
      const accountId = await findAccountByEmail(db, mailTo);
      if (accountId === undefined) return;
      // Over meanwhile: the mail server was away for too long.
      if (!(await nameErrandAccount(db, "mail-link", { secret, accountId, now: clock.now() }))) return;
      const t = speak(mailLinkMessages, language);
      const text = t.signInLetter({ library, link, code, minutes: mailLinkSeconds / 60 });
      await sendOrGiveUp(mailer, { to: mailTo, subject: t.signInSubject(library), text }, log);
    },
  };
}
