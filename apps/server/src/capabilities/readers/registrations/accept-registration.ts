import { moneyInWords } from "@wenyuan/ledger";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { queueMail } from "../../../kernel/mail/queue-mail.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { createAccount } from "../../identity/index.ts";
import { followDeposit } from "../life/follow-deposit.ts";
import { listCategories } from "../people/category.store.ts";
import { createReader } from "../people/create-reader.ts";
import type { Doing } from "../people/doing.ts";
import { registrationMessages } from "./registration.messages.ts";
import { deleteRegistration, nextNumber, type Registration } from "./registration.store.ts";

export interface Admission {
  readonly settings: Pick<Settings, "secretKey" | "dataDirectory">;
  readonly library: string;
  /** Where one signs in: `https://library.example.edu`. */
  readonly origin: string;
  readonly today: string;
  /** Staff who agreed, or the rule. */
  readonly doing: Doing;
}

/** Makes a reader of somebody who registered: with a number, an account to sign in by mail, and the deposit that the category asks for. */
export async function acceptRegistration(
  tx: Tx,
  wish: Registration,
  { settings, library, origin, today, doing }: Admission,
): Promise<string | Problem> {
  const { name, email, phone, birthDate, category, language } = wish;
  const number = await nextNumber(tx);
  const account = await createAccount(
    tx,
    { signInName: number, displayName: name, roles: ["reader"], email },
    doing.actor,
  );
  if (isProblem(account)) return account;
  // What stands in the file comes from the person, whoever agreed to it.
  const bySelf = { ...doing, actor: { kind: "system", name: "registration" } as const };
  const readerId = await createReader(
    tx,
    {
      names: [{ kind: "usual", text: name }],
      category,
      language,
      email,
      activeFrom: today,
      accountId: account.id,
      cards: [{ kind: "barcode", code: number }],
      ...(phone === undefined ? {} : { phone }),
      ...(birthDate === undefined ? {} : { birthDate }),
    },
    bySelf,
  );
  if (isProblem(readerId)) return readerId;
  await followDeposit(tx, { readerId, today }, doing);
  await deleteRegistration(tx, wish.id);
  const asked = (await listCategories(tx)).find(({ code }) => code === category)?.deposit ?? undefined;
  const t = speak(registrationMessages, language);
  const text = t.welcomeLetter({
    library,
    number,
    link: `${origin}/${language}/sign-in/mail`,
    deposit: asked && moneyInWords(asked),
  });
  await queueMail(tx, settings, { to: email, subject: t.welcomeSubject(library), text });
  return readerId;
}
