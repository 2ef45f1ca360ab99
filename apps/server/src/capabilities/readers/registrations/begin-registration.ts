import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { isMailAddress } from "../../../kernel/mail/mail.ts";
import { queueMail } from "../../../kernel/mail/queue-mail.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { listCategories } from "../people/category.store.ts";
import { libraryDay } from "../people/library-day.ts";
import { readersProblems } from "../problems.ts";
import { registrationMessages } from "./registration.messages.ts";
import { countWishes, insertRegistration } from "./registration.store.ts";
import {
  confirmHours,
  faultsOfWish,
  mostFromAddress,
  mostLettersAnHour,
  type RegistrationWish,
} from "./registration.ts";

export interface RegistrationFrom {
  /** Network address of the sender, against floods only; kept as a hash. */
  readonly address: string;
  /** The page that takes the key: `https://library.example.edu/zh/register/confirm`. */
  readonly page: string;
  readonly library: string;
}

const hourMs = 3_600_000;

/**
 * Somebody wants to become a reader: a letter goes to the address, and only its link makes the wish known to staff. Known or not, the same is
 * done and answered: nobody learns here whose address the library knows.
 */
export async function beginRegistration(
  { db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">,
  wish: RegistrationWish,
  from: RegistrationFrom,
): Promise<Problem | { sent: true }> {
  const now = clock.now();
  const email = wish.email.trim();
  const faults = faultsOfWish(wish, libraryDay(now, settings.timeZone));
  if (!isMailAddress(email)) return faulty(["email", ...faults]);
  if (faults.length > 0) return faulty(faults);
  return await transactOrRefuse(db, async (tx) => {
    if (!(await mayRegister(tx, wish.category))) return readersProblems.noSelfRegistration();
    const since = new Date(now.getTime() - hourMs);
    const { toEmail, fromAddress } = await countWishes(tx, { email, address: from.address, since });
    if (toEmail >= mostLettersAnHour || fromAddress >= mostFromAddress) return readersProblems.registrationFlood();
    const key = randomToken();
    await insertRegistration(tx, { ...wish, email, key, address: from.address, askedAt: now });
    const t = speak(registrationMessages, wish.language);
    const link = `${from.page}?${new URLSearchParams({ key })}`;
    const text = t.confirmLetter({ library: from.library, link, hours: confirmHours });
    await queueMail(tx, settings, { to: email, subject: t.confirmSubject(from.library), text });
    return { sent: true as const };
  });
}

/** Which fields cannot be taken: in words, and for the form that marks them. */
function faulty(fields: readonly string[]): Problem {
  return readersProblems.registrationFaults({ fields }, { fields });
}

async function mayRegister(tx: Tx, category: string): Promise<boolean> {
  return (await listCategories(tx)).some(({ code, registration }) => code === category && registration !== "none");
}
