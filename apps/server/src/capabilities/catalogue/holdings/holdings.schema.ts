import { Type } from "typebox";

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
export const HoldingsView = Type.Object({
  id: Type.String(),
  recordId: Type.String(),
  ...facts,
  version: Type.Integer(),
});

const Bilingual = (description: string) => Type.Object({ zh: Type.String(), en: Type.String() }, { description });

const StatedHoldingsView = Type.Object({
  institution: Type.Optional(Type.String()),
  location: Type.Optional(Type.String()),
  callNumber: Type.Optional(Type.String()),
  statements: Type.Array(Type.String()),
  patterns: Type.Array(Bilingual("How the serial appears: frequency, numbering, exceptions")),
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
