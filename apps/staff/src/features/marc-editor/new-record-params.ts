import { type AuthorityKind, authorityKinds, type TemplateKind, templateKinds } from "./template-kinds.ts";

/** Which template a new record begins with, or which record it is a copy of. */
export interface NewRecordParams {
  readonly profile?: string;
  readonly kind?: TemplateKind;
  readonly copy?: string;
}

/** Which template a new authority record begins with. */
export interface NewAuthorityParams {
  readonly profile?: string;
  readonly kind?: AuthorityKind;
  /** A heading of records that has no authority yet: it becomes the new one's. */
  readonly heading?: string;
}

export function readNewAuthorityParams({ profile, kind, heading }: Record<string, unknown>): NewAuthorityParams {
  const known = authorityKinds.find((one) => one === kind);
  const text = typeof heading === "number" ? String(heading) : heading;
  return {
    ...profileIn(profile),
    ...(known === undefined ? {} : { kind: known }),
    ...(typeof text === "string" && text.trim() !== "" ? { heading: text.slice(0, 300) } : {}),
  };
}

function profileIn(profile: unknown): { readonly profile?: string } {
  return profile === "cnmarc" || profile === "marc21" ? { profile } : {};
}

/** Reads the address; what it does not understand is left out. */
export function readNewRecordParams({ profile, kind, copy }: Record<string, unknown>): NewRecordParams {
  const known = templateKinds.find((one) => one === kind);
  const id = typeof copy === "number" ? String(copy) : copy;
  return {
    ...profileIn(profile),
    ...(known === undefined ? {} : { kind: known }),
    ...(typeof id === "string" && /^\d{1,18}$/.test(id) ? { copy: id } : {}),
  };
}
