import { Type } from "typebox";
import { AssignmentView, DelegationView, Reason } from "../roles/role.schema.ts";
import { type ResettableWay, resettableWays } from "./reset-account.ts";

const Moment = Type.String({ format: "date-time" });

export const AccountParams = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });

export const AccountPageView = Type.Object({
  id: Type.String(),
  signInName: Type.String(),
  displayName: Type.String(),
  disabled: Type.Boolean(),
  breakGlassUntil: Type.Optional(Moment),
  grave: Type.Boolean({ description: "Holds a role whose giving takes two people" }),
  own: Type.Boolean({ description: "The account of who asks" }),
  createdAt: Moment,
  assignments: Type.Array(AssignmentView),
  delegations: Type.Array(DelegationView, { description: "Lent to it and by it" }),
  ways: Type.Object(
    {
      password: Type.Boolean(),
      passkeys: Type.Integer(),
      codes: Type.Boolean(),
      email: Type.Boolean({ description: "An address is confirmed; which one is its owner's business" }),
      links: Type.Array(Type.Object({ zh: Type.String(), en: Type.String() })),
    },
    { description: "How it can be entered" },
  ),
  sessions: Type.Array(
    Type.Object({ device: Type.String(), way: Type.String(), shared: Type.Boolean(), seenAt: Moment }),
  ),
});

export const StateBody = Type.Object({ disabled: Type.Boolean(), reason: Reason }, { additionalProperties: false });

export const ResetBody = Type.Object(
  {
    ways: Type.Array(Type.Unsafe<ResettableWay>(Type.String({ enum: [...resettableWays] })), {
      maxItems: resettableWays.length,
      default: [],
      description: "Ways in that are taken away",
    }),
    password: Type.Optional(Type.String({ maxLength: 512, description: "A first password, handed over in person" })),
    reason: Reason,
  },
  { additionalProperties: false },
);

export const ExplanationQuery = Type.Object(
  { permission: Type.String({ maxLength: 100 }) },
  { additionalProperties: false },
);

const Name = Type.Object({ zh: Type.String(), en: Type.String() });

export const ExplanationView = Type.Object({
  allowed: Type.Boolean(),
  because: Type.Array(
    Type.Object({
      role: Type.String(),
      branch: Type.Optional(Type.String()),
      until: Type.Optional(Moment),
      from: Type.Optional(Type.String({ description: "The colleague who delegated it" })),
      counts: Type.Boolean({ description: "False when who delegated it no longer holds it" }),
    }),
  ),
  wouldAllow: Type.Array(Type.Object({ code: Type.String(), name: Name })),
});
