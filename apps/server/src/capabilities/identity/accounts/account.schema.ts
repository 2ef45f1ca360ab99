import { Type } from "typebox";

export const AccountView = Type.Object({
  id: Type.String(),
  signInName: Type.String(),
  displayName: Type.String(),
  roles: Type.Array(Type.String()),
  createdAt: Type.String({ format: "date-time" }),
});

export const NewAccountBody = Type.Object(
  {
    signInName: Type.String({ minLength: 1, maxLength: 64 }),
    displayName: Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" }),
    password: Type.String({ maxLength: 512 }),
    roles: Type.Array(Type.String(), { maxItems: 10, default: [] }),
  },
  { additionalProperties: false },
);
