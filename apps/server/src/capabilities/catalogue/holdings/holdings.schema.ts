import { type Static, Type } from "typebox";
import { patternsOf } from "./describe-stated-holdings.ts";
import type { Holdings } from "./holdings.ts";
import { changedFacts, type KeptPartChange } from "./part-change.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: String.raw`\S` });
const version = Type.Integer({ minimum: 1, maximum: 1_000_000_000 });

const volume = {
  enumeration: Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: String.raw`\S`,
    description: "As it stands on the piece",
  }),
  title: Type.Optional(Text(500)),
  isbn: Type.Optional(Type.String({ pattern: "^[0-9]{13}$" })),
};
const facts = { location: Text(40), callNumber: Type.Optional(Text(100)), statement: Type.Optional(Text(4000)) };

export const IdParams = Type.Object({ id: Id });
export const VolumeBody = Type.Object(volume, { additionalProperties: false });
export const VolumesBody = Type.Object(
  { volumes: Type.Array(VolumeBody, { minItems: 1, maxItems: 500 }) },
  { additionalProperties: false },
);
export const HoldingsBody = Type.Object(facts, { additionalProperties: false });
export const HoldingsEditBody = Type.Object({ ...facts, version }, { additionalProperties: false });

export const VolumeView = Type.Object({ id: Type.String(), recordId: Type.String(), ...volume });
const Bilingual = (description: string) => Type.Object({ zh: Type.String(), en: Type.String() }, { description });

const patterns = Type.Array(Bilingual("How the serial appears: frequency, numbering, exceptions, the issue to come"));

export const HoldingsView = Type.Object({
  id: Type.String(),
  recordId: Type.String(),
  ...facts,
  patterns: Type.Optional(patterns),
  version: Type.Integer(),
});

const StatedHoldingsView = Type.Object({
  institution: Type.Optional(Type.String()),
  location: Type.Optional(Type.String()),
  callNumber: Type.Optional(Type.String()),
  statements: Type.Array(Type.String()),
  patterns,
  note: Type.Optional(Type.String()),
});

export const RecordHoldingsView = Type.Object({
  statement: Type.Optional(Bilingual("Summed up from volumes and items")),
  missing: Type.Array(Type.String()),
  volumes: Type.Array(
    Type.Object({ id: Type.String(), recordId: Type.String(), ...volume, copies: Type.Integer({ minimum: 0 }) }),
  ),
  holdings: Type.Array(HoldingsView),
  stated: Type.Array(StatedHoldingsView, {
    description: "What the record's own fields say: 852–868 of MARC 21, 905 of CNMARC",
  }),
});

export const Removed = Type.Object({ removed: Type.Literal(true) });

export const PartChangeView = Type.Object({
  id: Type.String(),
  kind: Type.Union([Type.Literal("volume"), Type.Literal("holdings")]),
  partId: Type.String(),
  act: Type.Union([Type.Literal("made"), Type.Literal("changed"), Type.Literal("removed")]),
  changedAt: Type.String({ format: "date-time" }),
  changedBy: Type.String({ description: "account:12, token:3 or system" }),
  changes: Type.Array(
    Type.Object({ fact: Type.String(), before: Type.Optional(Type.String()), after: Type.Optional(Type.String()) }),
  ),
});

export function holdingsView(
  { marc, source: _source, sourceKey: _key, ...rest }: Holdings,
  now: Date,
): Static<typeof HoldingsView> {
  const described = marc === undefined ? [] : patternsOf(marc, now);
  return { ...rest, ...(described.length === 0 ? {} : { patterns: described }) };
}

export function partChangeView(change: KeptPartChange): Static<typeof PartChangeView> {
  const { id, kind, partId, before, after, changedAt, changedBy } = change;
  return {
    id,
    kind,
    partId,
    act: before === undefined ? "made" : after === undefined ? "removed" : "changed",
    changedAt: changedAt.toISOString(),
    changedBy,
    changes: changedFacts(change).map((fact) => ({
      fact,
      ...(before?.[fact] === undefined ? {} : { before: before[fact] }),
      ...(after?.[fact] === undefined ? {} : { after: after[fact] }),
    })),
  };
}
