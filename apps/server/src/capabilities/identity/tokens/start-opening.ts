import type { Problem } from "@wenyuan/problem";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { type Started, startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { openToken, type WaitingToken } from "./open-token.ts";

export interface Opening {
  readonly token: WaitingToken;
  /** It carries grave permissions, and was made to wait. */
  readonly grave: boolean;
  readonly reason: string;
  readonly principal: Principal;
}

/** Lets a token or client that was just made be used: at once, or when a second person agrees to a grave one. */
export async function startOpening(
  tx: Tx,
  { token, grave, reason, principal }: Opening,
  { clock, permissions }: Pick<IdentityOptions, "clock" | "permissions">,
): Promise<Started | Problem> {
  return await startAct(tx, {
    act: "open-token",
    subject: { kind: "token", id: token.id },
    content: token,
    grave,
    reason,
    principal,
    now: clock.now(),
    permissions: permissions(),
    perform: async (doing) => (grave ? await openToken(tx, token, doing) : undefined),
  });
}
