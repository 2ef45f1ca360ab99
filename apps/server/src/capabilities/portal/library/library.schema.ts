import { Type } from "typebox";

export const Words = (maxLength: number) =>
  Type.Object(
    { zh: Type.String({ minLength: 1, maxLength }), en: Type.String({ minLength: 1, maxLength }) },
    { additionalProperties: false },
  );

export const LibraryBody = Type.Object(
  {
    name: Words(200),
    address: Type.Optional(Words(500)),
    about: Type.Optional(Words(5000)),
    phone: Type.Optional(Type.String({ maxLength: 50 })),
    email: Type.Optional(Type.String({ maxLength: 200, pattern: "^[^@\\s]+@[^@\\s]+$" })),
    demonstration: Type.Optional(Type.Boolean({ description: "People and what they do here are made up" })),
  },
  { additionalProperties: false },
);
