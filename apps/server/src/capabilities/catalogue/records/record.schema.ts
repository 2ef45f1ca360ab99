import { type Field, isControlField, PROFILES, type Profile, toMarcJson } from "@wenyuan/marc";
import { type Static, Type } from "typebox";
import type { Language } from "../../../kernel/i18n/language.ts";
import type { EditedRecord } from "./edited-record.store.ts";
import type { FieldChange } from "./record-difference.ts";
import type { RecordFinding } from "./record-finding.ts";
import type { RecordVersion } from "./record-version.store.ts";

export const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
export const RecordParams = Type.Object({ id: Id });

const Time = Type.String({ format: "date-time" });
export const Version = Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1 });

/** MARC-in-JSON; its shape is checked by the codec, which names the place of a fault. */
export const Marc = Type.Unsafe<Record<string, unknown>>({
  type: "object",
  additionalProperties: true,
  description: "MARC-in-JSON",
});
const MarcField = Type.Unsafe<Record<string, unknown>>({
  type: "object",
  additionalProperties: true,
  description: "One field of MARC-in-JSON",
});

export const FindingView = Type.Object({
  severity: Type.Union([Type.Literal("error"), Type.Literal("warning")]),
  code: Type.String(),
  text: Type.String(),
  tag: Type.Optional(Type.String()),
  position: Type.Optional(Type.Integer()),
});

export const RecordView = Type.Object({
  id: Type.String(),
  profile: Type.String(),
  source: Type.String(),
  sourceKey: Type.String(),
  version: Version,
  createdAt: Time,
  changedAt: Time,
  changedBy: Type.String({ description: "account:12, token:3, import:7 or system" }),
  act: Type.String({ description: "saved, deleted, restored, suppressed, shown, merged or parted" }),
  suppressed: Type.Boolean(),
  deletedAt: Type.Optional(Time),
  mergedInto: Type.Optional(Type.String()),
  workId: Type.Optional(Type.String()),
  workByHand: Type.Boolean(),
  title: Type.String(),
  marc: Marc,
});

export const SavedView = Type.Object({ record: RecordView, warnings: Type.Array(FindingView) });

export const ProfileName = Type.Unsafe<Profile>({ type: "string", enum: [...PROFILES] });

export const NewRecordBody = Type.Object({ profile: ProfileName, marc: Marc }, { additionalProperties: false });
export const ChangedRecordBody = Type.Object({ marc: Marc, version: Version }, { additionalProperties: false });
export const VersionQuery = Type.Object({ version: Version }, { additionalProperties: false });
export const SuppressBody = Type.Object(
  { version: Version, suppressed: Type.Boolean() },
  { additionalProperties: false },
);
export const UndoBody = Type.Object({ version: Version, to: Version }, { additionalProperties: false });

export const ChangeView = Type.Object({
  kind: Type.Union([Type.Literal("added"), Type.Literal("removed"), Type.Literal("changed")]),
  tag: Type.String(),
  position: Type.Integer({
    description: "Place in the newer state, of a removed field in the older; -1 for the leader",
  }),
  before: Type.Optional(MarcField),
  after: Type.Optional(MarcField),
});

const versionFacts = {
  version: Version,
  changedAt: Time,
  changedBy: Type.String(),
  act: Type.String(),
};
/** `id` is the version's number: what a cursor is made of. */
export const VersionLine = Type.Object({ id: Type.String(), ...versionFacts, changes: Type.Array(ChangeView) });
export const VersionView = Type.Object({
  ...versionFacts,
  profile: Type.String(),
  marc: Marc,
  changes: Type.Array(ChangeView, { description: "What this version changed in the one before" }),
});

export function recordView(record: EditedRecord): Static<typeof RecordView> {
  const { id, profile, source, sourceKey, version, changedBy, act, suppressed, workByHand, deletedAt } = record;
  return {
    id,
    profile,
    source,
    sourceKey,
    version,
    changedBy,
    act,
    suppressed,
    workByHand,
    createdAt: record.createdAt.toISOString(),
    changedAt: record.changedAt.toISOString(),
    ...(deletedAt === null ? {} : { deletedAt: deletedAt.toISOString() }),
    ...(record.mergedInto === null ? {} : { mergedInto: record.mergedInto }),
    ...(record.workId === null ? {} : { workId: record.workId }),
    title: record.summary.title.text,
    marc: { ...record.marc },
  };
}

export function findingView({ text, ...finding }: RecordFinding, language: Language): Static<typeof FindingView> {
  return { ...finding, text: text[language] };
}

export function changeView(change: FieldChange): Static<typeof ChangeView> {
  const { kind, tag, position } = change;
  return {
    kind,
    tag,
    position,
    ...(change.kind === "added" ? {} : { before: fieldView(change.before) }),
    ...(change.kind === "removed" ? {} : { after: fieldView(change.after) }),
  };
}

function fieldView(field: Field): Record<string, unknown> {
  if (isControlField(field)) return { [field.tag]: field.value };
  return { ...toMarcJson({ leader: "", fields: [field] }).fields[0] };
}

export function versionFactsView({ version, changedAt, changedBy, act }: RecordVersion) {
  return { version, changedBy, act, changedAt: changedAt.toISOString() };
}
