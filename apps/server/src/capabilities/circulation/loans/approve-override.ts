import type { Finding } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Principal } from "../../../kernel/auth/principal.ts";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { circulationProblems } from "../problems.ts";
import { overridden } from "../rules/findings.ts";

/** Who does something at which desk, and when. */
export interface DeskAct {
  readonly actor: Principal;
  /** The branch of the desk; the item's own when a device does not say. */
  readonly branch?: string | undefined;
  readonly now: Date;
}

/** Findings that somebody with the right to passes, and why. */
export interface Override {
  readonly codes: readonly string[];
  readonly reason?: string | undefined;
}

/** Passing a finding of the library's rules needs the permission and a reason. */
export function mayOverride(
  override: Override | undefined,
  findings: readonly Finding[],
  { actor }: DeskAct,
): Problem | undefined {
  const codes = overridden(override?.codes ?? [], findings);
  if (codes.length === 0) return undefined;
  if (!actor.permissions.has("circulation.finding.override"))
    return circulationProblems.overrideNotPermitted({ codes: codes.join(", ") });
  return override?.reason?.trim() ? undefined : circulationProblems.overrideWithoutReason();
}

/** What a loan remembers of it. */
export function overrideOf(override: Override | undefined, findings: readonly Finding[]) {
  const codes = overridden(override?.codes ?? [], findings);
  return codes.length === 0 ? null : { codes, reason: override?.reason?.trim() ?? "" };
}

/** Writes what was passed, by whom and why, into the audit. */
export async function auditOverride(
  tx: Tx,
  {
    loanId,
    override,
    findings,
    act,
  }: {
    loanId: string;
    override: Override | undefined;
    findings: readonly Finding[];
    act: DeskAct;
  },
): Promise<void> {
  const passed = overrideOf(override, findings);
  if (!passed) return;
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.finding.override",
    subject: { kind: "loan", id: loanId },
    after: { codes: passed.codes },
    reason: passed.reason,
    at: act.now,
  });
}
