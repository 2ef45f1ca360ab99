import { type Static, Type } from "typebox";
import { type GraveAct, graveActs } from "../four-eyes/proposal.ts";
import { type KnownRole, nameOfRole } from "./role.catalogue.ts";
import type { Assignment, Delegation } from "./role.ts";

const Code = Type.String({ pattern: "^[a-z][a-z0-9-]{1,39}$", description: "Small letters, digits and -" });
const Branch = Type.String({ pattern: "^[A-Za-z0-9_-]{1,40}$", description: "Code of a branch" });
const Moment = Type.String({ format: "date-time" });
const Name = Type.String({ minLength: 1, maxLength: 80, pattern: "\\S" });
export const Reason = Type.String({ minLength: 2, maxLength: 500, pattern: "\\S", description: "Why, for the audit" });

export const RoleParams = Type.Object({ code: Code });

export const PermissionView = Type.Object({
  code: Type.String(),
  room: Type.String(),
  meaning: Type.Object({ zh: Type.String(), en: Type.String() }),
  grave: Type.Boolean({ description: "Giving it takes two people" }),
});

export const RoleView = Type.Object({
  code: Type.String(),
  name: Type.Object({ zh: Type.String(), en: Type.String() }),
  builtIn: Type.Boolean(),
  grave: Type.Boolean(),
  permissions: Type.Array(Type.String()),
  holders: Type.Integer({ description: "Accounts and tokens that have it" }),
});

export const RoleBody = Type.Object(
  {
    name: Type.Object({ zh: Name, en: Name }, { additionalProperties: false }),
    permissions: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 500 }),
    reason: Reason,
  },
  { additionalProperties: false },
);

export const AssignmentView = Type.Object(
  { role: Code, branch: Type.Optional(Branch), until: Type.Optional(Moment) },
  { additionalProperties: false },
);

export const StartedView = Type.Object({
  state: Type.Union([Type.Literal("done"), Type.Literal("waiting")]),
  proposal: Type.Optional(Type.String({ description: "Waits for a second person" })),
});

export const DelegationBody = Type.Object(
  {
    to: Type.String({ pattern: "^[0-9]{1,18}$", description: "The colleague's account" }),
    role: Code,
    branch: Type.Optional(Branch),
    until: Moment,
    reason: Reason,
  },
  { additionalProperties: false },
);

const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() });
const Colleague = Type.Object({ id: Type.String(), displayName: Type.String() });
export const DelegationView = Type.Object({
  id: Type.String(),
  role: Type.String(),
  roleName: Bilingual,
  branch: Type.Optional(Type.String()),
  until: Moment,
  from: Colleague,
  to: Colleague,
  reason: Type.String(),
  counts: Type.Boolean({ description: "False when who lent it no longer holds it" }),
});

export const DelegableView = Type.Object({
  role: Type.String(),
  roleName: Bilingual,
  branch: Type.Optional(Type.String({ description: "Held at this branch only" })),
  until: Type.Optional(Type.String({ format: "date-time", description: "Held until then only" })),
  allows: Type.Array(Bilingual, { description: "What it allows, in words" }),
});

export const ColleaguesQuery = Type.Object(
  { q: Type.String({ minLength: 1, maxLength: 100, pattern: "\\S", description: "A part of a name" }) },
  { additionalProperties: false },
);

export const ColleagueView = Colleague;

export const ProposalView = Type.Object({
  id: Type.String(),
  act: Type.Unsafe<GraveAct>(Type.String({ enum: Object.keys(graveActs) })),
  meaning: Type.Object({ zh: Type.String(), en: Type.String() }),
  subject: Type.Object({ kind: Type.String(), id: Type.String() }),
  content: Type.Unknown(),
  reason: Type.String(),
  proposedBy: Colleague,
  proposedAt: Moment,
  expiresAt: Moment,
  own: Type.Boolean({ description: "Proposed by who asks, who therefore cannot decide" }),
});

/** An assignment as it goes over the wire. */
export function assignmentView({ until, ...rest }: Assignment): Static<typeof AssignmentView> {
  return { ...rest, ...(until ? { until: until.toISOString() } : {}) };
}

/** A delegation as it goes over the wire, with its role's name. */
export function delegationView(
  { until, from, to, ...rest }: Delegation,
  known: readonly KnownRole[],
): Static<typeof DelegationView> {
  return {
    ...rest,
    from: { ...from },
    to: { ...to },
    roleName: { ...nameOfRole(rest.role, known) },
    until: until.toISOString(),
  };
}
