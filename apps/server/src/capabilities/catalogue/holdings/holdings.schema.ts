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

export const RecordHoldingsView = Type.Object({
  statement: Type.Optional(
    Type.Object({ zh: Type.String(), en: Type.String() }, { description: "Summed up from volumes and items" }),
  ),
  missing: Type.Array(Type.String()),
  volumes: Type.Array(
    Type.Object({ id: Type.String(), recordId: Type.String(), ...volume, copies: Type.Integer({ minimum: 0 }) }),
  ),
  holdings: Type.Array(HoldingsView),
});

export const Removed = Type.Object({ removed: Type.Literal(true) });
