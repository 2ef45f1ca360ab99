import { randomInt } from "node:crypto";
import type { Problem } from "@wenyuan/problem";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { transact } from "../../../kernel/db/transact.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import { enqueue } from "../../../kernel/jobs/job.ts";
import { isMailAddress } from "../../../kernel/mail/mail.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { beginErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { countAttempt } from "../throttle/throttle.store.ts";
import { patienceWithAddress, patienceWithMailbox } from "../throttle/throttle.ts";
import { codeDigits, codeOf, type MailLink, mailLinkSeconds } from "./mail-link.ts";
import { type SealedLetter, sendMailLinkName } from "./send-mail-link.job.ts";

export interface MailLinkWish {
  /** Where the link shall be sent. */
  readonly mailTo: string;
  /** Network address of the sender, for slowing down floods only; stored as a hash. */
  readonly address: string;
  /** The page that takes the key: `https://library.example.edu/zh/sign-in/mail/code`. */
  readonly page: string;
  readonly library: string;
  readonly language: Language;
  readonly returnTo: string;
  readonly device: string;
  readonly shared: boolean;
}

/**
 * Asks for a sign-in link by mail. Known or not, the same is done and the same answered: whether there is such an account is looked up
 * later, by the job that sends.
 * @returns the secret for the cookie that binds link and code to this browser, or why not
 */
export async function beginMailLink(
  { db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">,
  wish: MailLinkWish,
): Promise<{ secret: string } | Problem> {
  const { returnTo, device, shared, library, language } = wish;
  const mailTo = wish.mailTo.trim();
  if (!isMailAddress(mailTo)) return identityProblems.unusableMailAddress();
  const now = clock.now();
  const wait =
    (await countAttempt(db, `mail-from:${wish.address}`, { now, patience: patienceWithAddress })) ||
    (await countAttempt(db, `mail-to:${mailTo.toLowerCase()}`, { now, patience: patienceWithMailbox }));
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const [key, code] = [randomToken(), codeOf(randomInt(10 ** codeDigits))];
  const content: MailLink = { keyHash: hexHash(key), codeHash: hexHash(code), returnTo, device, shared };
  return await transact(db, async (tx) => {
    const secret = await beginErrand(tx, { kind: "mail-link", content, now, seconds: mailLinkSeconds });
    const link = `${wish.page}?${new URLSearchParams({ key })}`;
    const letter: SealedLetter = { secret, mailTo, link, code, library, language };
    const sealed = openSecretBox(settings).seal(JSON.stringify(letter), sendMailLinkName).toString("base64");
    await enqueue(tx, { name: sendMailLinkName }, [{ sealed }]);
    return { secret };
  });
}

export function hexHash(text: string): string {
  return hashToken(text).toString("hex");
}
