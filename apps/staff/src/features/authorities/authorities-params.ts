import { type HeadingKind, headingKinds } from "../../lib/catalogue/headings.ts";

/** Where the list of headings is opened, as the address says it. */
export interface AuthoritiesParams {
  readonly kind?: HeadingKind;
  readonly anchor?: string;
  readonly at?: string;
  readonly direction?: "forward" | "back";
}

export function readAuthoritiesParams({ kind, anchor, at, direction }: Record<string, unknown>): AuthoritiesParams {
  const known = headingKinds.find((one) => one === kind);
  return {
    ...(known === undefined ? {} : { kind: known }),
    ...(typeof anchor === "string" || typeof anchor === "number" ? { anchor: String(anchor) } : {}),
    ...(typeof at === "string" ? { at } : {}),
    ...(direction === "back" ? { direction } : {}),
  };
}
