import { Type } from "typebox";
import { placeCodePattern } from "./place.ts";

const Name = Type.String({ minLength: 1, maxLength: 100, pattern: String.raw`\S` });
const Names = Type.Object({ zh: Name, en: Name }, { additionalProperties: false });
const Code = Type.String({ pattern: placeCodePattern });
const position = Type.Integer({
  minimum: 0,
  maximum: 100_000,
  default: 0,
  description: "Place on screens, lowest first",
});
const callNumberSeries = Type.Optional(Code);

const branch = { name: Names, position, callNumberSeries };
const location = {
  branch: Code,
  name: Names,
  floor: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
  closed: Type.Boolean({ default: false, description: "Staff fetch from here" }),
  position,
  callNumberSeries,
};
const kind = { name: Names, position };

export const PlaceParams = Type.Object({ code: Code });
export const BranchBody = Type.Object(branch, { additionalProperties: false });
export const LocationBody = Type.Object(location, { additionalProperties: false });
export const ItemKindBody = Type.Object(kind, { additionalProperties: false });

export const PlacesView = Type.Object({
  branches: Type.Array(Type.Object({ code: Type.String(), ...branch })),
  locations: Type.Array(Type.Object({ code: Type.String(), ...location })),
  kinds: Type.Array(Type.Object({ code: Type.String(), ...kind })),
});

export const Saved = Type.Object({ code: Type.String() });
export const Removed = Type.Object({ removed: Type.Literal(true) });
