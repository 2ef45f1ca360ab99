import { timingSafeEqual } from "node:crypto";
import { isProblem, type Problem } from "@wenyuan/problem";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { findOwnAccount } from "../accounts/account.store.ts";
import { seeErrand, takeErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { admitProven, type SignedIn } from "../sessions/admit-proven.ts";
import { countAttempt, forgetFailures } from "../throttle/throttle.store.ts";
import { patienceWithName } from "../throttle/throttle.ts";
import { hexHash } from "./begin-mail-link.ts";
import { type MailLink, typedCode } from "./mail-link.ts";

export interface MailLinkProof {
  /** Of the browser's cookie. */
  readonly secret: string;
  /** Of the link that was followed, or the code that was typed. */
  readonly key?: string;
  readonly code?: string;
  readonly replaces?: string | undefined;
}

/**
 * Signs in by what came in the mail, in the browser that asked for it: a link that is forwarded, or read by a mail scanner, opens nothing
 * elsewhere. Works once. Codes of an app are asked for afterwards, where they are in use.
 */
export async function finishMailLink(
  { db, clock }: Pick<Kernel, "db" | "clock">,
  { secret, key = "", code = "", replaces }: MailLinkProof,
): Promise<(SignedIn & { readonly returnTo: string }) | Problem> {
  const now = clock.now();
  const open = await seeErrand<MailLink>(db, "mail-link", { secret, now });
  if (!open) return identityProblems.linkOver();
  const guesses = `mail-link:${secret}`;
  const wait = await countAttempt(db, guesses, { now, patience: patienceWithName });
  if (wait > 0) return identityProblems.waitBeforeRetry({ seconds: wait }, { seconds: wait });
  const { keyHash, codeHash, returnTo, device, shared } = open.content;
  const right = key === "" ? isHash(typedCode(code), codeHash) : isHash(key, keyHash);
  const { accountId } = open;
  if (!right || accountId === undefined)
    return key === "" ? identityProblems.wrongMailCode() : identityProblems.linkOver();
  const signedIn = await transactOrRefuse(db, async (tx) => {
    if (!(await takeErrand(tx, "mail-link", { secret, now })) || !(await findOwnAccount(tx, accountId)))
      return identityProblems.linkOver();
    return await admitProven(tx, { accountId, way: "mail-link", now, device, shared, replaces });
  });
  if (isProblem(signedIn)) return signedIn;
  await forgetFailures(db, guesses);
  return { ...signedIn, returnTo };
}

function isHash(text: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hexHash(text)), Buffer.from(hash));
}
