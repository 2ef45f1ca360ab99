import { type Static, Type } from "typebox";
import type { Language } from "../../../kernel/i18n/language.ts";
import { FindingView, findingView, Id, Marc, ProfileName, Version } from "../records/record.schema.ts";
import type { Authority, StoredForm } from "./authority.store.ts";
import type { BrowsedHeading } from "./heading-browse.store.ts";
import { type HeadingKind, headingKinds } from "./heading-kind.ts";
import type { LinkedHeading } from "./heading-link.store.ts";
import type { SavedAuthority } from "./update-authority.ts";

export const Kind = Type.Unsafe<HeadingKind>({ type: "string", enum: Object.keys(headingKinds) });
const Role = Type.Union([Type.Literal("preferred"), Type.Literal("variant"), Type.Literal("related")]);
const Time = Type.String({ format: "date-time" });

export const AuthorityParams = Type.Object({ id: Id });

export const AuthorityView = Type.Object({
  id: Type.String(),
  profile: Type.String(),
  source: Type.String(),
  sourceKey: Type.String(),
  kind: Kind,
  heading: Type.String(),
  scheme: Type.Optional(Type.String()),
  version: Version,
  changedAt: Time,
  changedBy: Type.String(),
  deletedAt: Type.Optional(Time),
  mergedInto: Type.Optional(Type.String()),
  marc: Marc,
});

export const WholeAuthorityView = Type.Object({
  authority: AuthorityView,
  forms: Type.Array(Type.Object({ role: Role, kind: Kind, text: Type.String() })),
  records: Type.Integer({ description: "Records whose headings are linked to it" }),
});

export const SavedAuthorityView = Type.Object({
  authority: AuthorityView,
  warnings: Type.Array(FindingView),
  recordsToUpdate: Type.Integer({ description: "Records that are being rewritten" }),
});

export const NewAuthorityBody = Type.Object({ profile: ProfileName, marc: Marc }, { additionalProperties: false });
export const ChangedAuthorityBody = Type.Object(
  { marc: Marc, version: Version, confirmed: Type.Boolean({ default: false }) },
  { additionalProperties: false },
);
export const MergeAuthoritiesBody = Type.Object(
  { loserId: Id, version: Version, loserVersion: Version },
  { additionalProperties: false },
);

export const EffectView = Type.Object({
  from: Type.String(),
  to: Type.String(),
  records: Type.Integer({ description: "Records that would be rewritten" }),
});

export const HeadingView = Type.Object({
  position: Type.Integer(),
  tag: Type.String(),
  kind: Kind,
  text: Type.String(),
  authorityId: Type.Optional(Type.String()),
  preferred: Type.Optional(Type.String({ description: "The authority's preferred form" })),
  inPreferredForm: Type.Boolean(),
  byHand: Type.Boolean({ description: "An editor linked or unlinked it" }),
});

export const BrowsedView = Type.Object({
  text: Type.String(),
  records: Type.Integer(),
  authorityId: Type.Optional(Type.String()),
  role: Type.Optional(Role),
  see: Type.Array(Type.String(), { description: "Of a variant: see; of a preferred form: see also" }),
});

export function authorityView(authority: Authority): Static<typeof AuthorityView> {
  const { changedAt, deletedAt, mergedInto, scheme, marc, ...rest } = authority;
  return {
    ...rest,
    marc: { ...marc },
    changedAt: changedAt.toISOString(),
    ...(scheme === null ? {} : { scheme }),
    ...(deletedAt === null ? {} : { deletedAt: deletedAt.toISOString() }),
    ...(mergedInto === null ? {} : { mergedInto }),
  };
}

export function savedAuthorityView({ authority, warnings, recordsToUpdate }: SavedAuthority, language: Language) {
  return {
    authority: authorityView(authority),
    warnings: warnings.map((one) => findingView(one, language)),
    recordsToUpdate,
  };
}

export function formView({ role, kind, text }: StoredForm) {
  return { role, kind, text };
}

export function headingView({
  position,
  tag,
  kind,
  text,
  authorityId,
  preferred,
  inPreferredForm,
  byHand,
}: LinkedHeading) {
  return {
    position,
    tag,
    kind,
    text,
    inPreferredForm,
    byHand,
    ...(authorityId === null ? {} : { authorityId }),
    ...(preferred === null ? {} : { preferred }),
  };
}

export function browsedView({ text, records, authorityId, role, see }: BrowsedHeading) {
  return {
    text,
    records,
    see: [...see],
    ...(authorityId === null ? {} : { authorityId }),
    ...(role === null ? {} : { role }),
  };
}
