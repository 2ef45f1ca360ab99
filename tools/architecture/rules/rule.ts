import type { IForbiddenRuleType } from "dependency-cruiser";

/** A wall: what must not import what, and how to mend it. */
export type Wall = IForbiddenRuleType & { readonly name: string; readonly comment: string };

export function wall(name: string, comment: string, between: Pick<IForbiddenRuleType, "from"> & { to: object }): Wall {
  return { name, comment, severity: "error", ...between };
}
