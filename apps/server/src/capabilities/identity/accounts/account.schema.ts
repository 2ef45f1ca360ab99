import { Type } from "typebox";
import { PageQuery } from "../../../kernel/http/paging.ts";

export const AccountView = Type.Object({
  id: Type.String(),
  signInName: Type.String(),
  displayName: Type.String(),
  roles: Type.Array(Type.String()),
  createdAt: Type.String({ format: "date-time" }),
  disabled: Type.Boolean(),
  breakGlass: Type.Boolean({ description: "Opened on the console for the day when the campus sign-in is down" }),
  seenAt: Type.Optional(Type.String({ format: "date-time", description: "The last sign-in of the last six months" })),
});

export const AccountQuery = Type.Object(
  {
    ...PageQuery.properties,
    q: Type.Optional(Type.String({ maxLength: 100, description: "Beginning of a sign-in name, or part of the name" })),
    role: Type.Optional(Type.String({ pattern: "^[a-z][a-z0-9-]{1,39}$" })),
    who: Type.Optional(Type.Union([Type.Literal("staff"), Type.Literal("readers")])),
    state: Type.Optional(Type.Union([Type.Literal("active"), Type.Literal("disabled"), Type.Literal("break-glass")])),
  },
  { additionalProperties: false },
);

export const NewAccountBody = Type.Object(
  {
    signInName: Type.String({ minLength: 1, maxLength: 64 }),
    displayName: Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" }),
    password: Type.String({ maxLength: 512 }),
    roles: Type.Array(Type.String(), { maxItems: 10, default: [] }),
  },
  { additionalProperties: false },
);
