import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { isMailAddress } from "../../../kernel/mail/mail.ts";
import { queueMail } from "../../../kernel/mail/queue-mail.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { beginErrand, seeErrand, takeErrand } from "../errands/errand.store.ts";
import { mailLinkMessages } from "../mail-links/mail-link.messages.ts";
import { identityProblems } from "../problems.ts";
import { saveEmail } from "./account.store.ts";

/** So long an address may be confirmed. */
const confirmSeconds = 24 * 60 * 60;

export interface EmailChange {
  readonly accountId: string;
  readonly email: string;
  /** The page that takes the key. */
  readonly page: string;
  readonly library: string;
  readonly language: Language;
}

interface NewEmail {
  readonly email: string;
}

/** Asks the address itself: it counts only once its owner, signed in, came back with the key that was sent there. */
export async function beginEmailChange(
  tx: Tx,
  { settings, clock }: Pick<Kernel, "settings" | "clock">,
  change: EmailChange,
): Promise<Problem | undefined> {
  const { accountId, library, language } = change;
  const email = change.email.trim();
  if (!isMailAddress(email)) return identityProblems.unusableMailAddress();
  const content: NewEmail = { email };
  const errand = { kind: "confirm-email", accountId, content, now: clock.now(), seconds: confirmSeconds } as const;
  const link = `${change.page}?${new URLSearchParams({ key: await beginErrand(tx, errand) })}`;
  const t = speak(mailLinkMessages, language);
  const text = t.addressLetter({ library, link, hours: confirmSeconds / 3600 });
  await queueMail(tx, settings, { to: email, subject: t.addressSubject(library), text });
  return undefined;
}

/** The address that a key stands for, when it is this account's to confirm. */
export async function findNewEmail(tx: Tx, { accountId, key, now }: Confirmation): Promise<string | undefined> {
  const errand = await seeErrand<NewEmail>(tx, "confirm-email", { secret: key, now });
  return errand?.accountId === accountId ? errand.content.email : undefined;
}

export interface Confirmation {
  readonly accountId: string;
  readonly key: string;
  readonly now: Date;
}

/** Takes an address that its owner has shown to read mail at. One that is another account's already is refused. */
export async function finishEmailChange(tx: Tx, confirmation: Confirmation): Promise<Problem | undefined> {
  const { accountId, key, now } = confirmation;
  const email = await findNewEmail(tx, confirmation);
  if (email === undefined || !(await takeErrand(tx, "confirm-email", { secret: key, now })))
    return identityProblems.linkOver();
  return (await saveEmail(tx, accountId, email)) ? undefined : identityProblems.mailAddressTaken();
}

export async function removeEmail(tx: Tx, accountId: string): Promise<undefined> {
  await saveEmail(tx, accountId, null);
}
