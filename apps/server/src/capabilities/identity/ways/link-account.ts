import { isProblem, type Problem } from "@wenyuan/problem";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import { seeErrand, takeErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { hasTotp } from "../second-factor/second-factor.store.ts";
import { verifyCode } from "../second-factor/verify-code.ts";
import { openSession, type SignInPlace } from "../sessions/open-session.ts";
import { checkPassword } from "../sessions/sign-in.ts";
import { linkIdentity, type OpenLink } from "./admit-person.ts";
import type { WayContext } from "./begin-way.ts";

export interface LinkProof {
  readonly secret: string;
  readonly signInName: string;
  readonly password: string;
  /** For accounts that use codes. */
  readonly code: string;
  readonly address: string;
  readonly place: SignInPlace;
}

/**
 * Links a campus identity to a library account by one proof that the account is theirs: its password, and its code where codes are in
 * use. Never by an e-mail address that happens to be the same: whoever can choose an address elsewhere could take the account.
 */
export async function linkAccount(
  context: WayContext,
  proof: LinkProof,
): Promise<{ token: string; returnTo: string } | Problem> {
  const { db, clock, settings } = context;
  const now = clock.now();
  const open = await seeErrand<OpenLink>(db, "link-identity", { secret: proof.secret, now });
  if (!open) return identityProblems.linkOver();
  const known = await checkPassword(db, now, { ...proof, ...proof.place });
  if (isProblem(known)) return known;
  const { accountId } = known;
  const box = openSecretBox(settings);
  return await transactOrRefuse(db, async (tx) => {
    if ((await hasTotp(tx, accountId)) && !(await verifyCode(tx, accountId, { code: proof.code, now, box })))
      return identityProblems.wrongCode();
    const link = await takeErrand<OpenLink>(tx, "link-identity", { secret: proof.secret, now });
    if (!link) return identityProblems.linkOver();
    const fault = await linkIdentity(tx, { ...link.content, accountId, now });
    if (fault) return fault;
    const { wayCode, campus } = link.content;
    const token = await openSession(tx, { ...proof.place, accountId, way: wayCode, now, campus });
    return { token, returnTo: link.content.returnTo };
  });
}
