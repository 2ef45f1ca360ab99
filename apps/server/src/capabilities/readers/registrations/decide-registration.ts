import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import { queueMail } from "../../../kernel/mail/queue-mail.ts";
import { recordAudit } from "../../identity/index.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { type Admission, acceptRegistration } from "./accept-registration.ts";
import { registrationMessages } from "./registration.messages.ts";
import { deleteRegistration, lockWaiting } from "./registration.store.ts";

export type RegistrationDecision =
  | { readonly id: string; readonly state: "accepted" }
  /** Why not goes to the person by mail. */
  | { readonly id: string; readonly state: "refused"; readonly answer: string };

/** Staff's word on somebody who registered. @returns the new reader's id when accepted */
export async function decideRegistration(
  tx: Tx,
  decision: RegistrationDecision,
  admission: Admission,
): Promise<{ readerId?: string } | Problem> {
  const wish = await lockWaiting(tx, decision.id);
  if (!wish) return readersProblems.registrationOver();
  if (decision.state === "accepted") {
    const readerId = await acceptRegistration(tx, wish, admission);
    if (isProblem(readerId)) return readerId;
    await audit(tx, { id: wish.id, state: "accepted", readerId }, admission);
    return { readerId };
  }
  const { library, settings } = admission;
  const t = speak(registrationMessages, wish.language);
  const text = t.refusedLetter({ library, answer: decision.answer });
  await queueMail(tx, settings, { to: wish.email, subject: t.refusedSubject(library), text });
  await deleteRegistration(tx, wish.id);
  await audit(tx, { id: wish.id, state: "refused" }, admission);
  return {};
}

async function audit(
  tx: Tx,
  { id, ...after }: { readonly id: string; readonly state: string; readonly readerId?: string },
  { doing: { actor, now, why } }: Admission,
): Promise<void> {
  const action = readersPermissions["registration.decide"].code;
  await recordAudit(tx, { actor, action, subject: { kind: "reader-registration", id }, after, reason: why, at: now });
}
