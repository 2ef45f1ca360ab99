import { Type } from "typebox";
import { PageQuery } from "../../../kernel/http/paging.ts";
import { Reason } from "../roles/role.schema.ts";
import { leastKeptDays } from "./audit-entry.ts";

const Moment = Type.String({ format: "date-time" });

export const AuditEntryView = Type.Object({
  id: Type.String(),
  at: Moment,
  actor: Type.Object({
    kind: Type.Union([
      Type.Literal("account"),
      Type.Literal("client"),
      Type.Literal("system"),
      Type.Literal("anonymous"),
    ]),
    id: Type.String(),
    name: Type.Optional(Type.String()),
  }),
  action: Type.String(),
  subject: Type.Object({ kind: Type.String(), id: Type.Optional(Type.String()) }),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
  reason: Type.Optional(Type.String()),
  blanked: Type.Boolean({ description: "The payload was taken out by retention or erasure" }),
});

export const AuditQuery = Type.Object(
  {
    ...PageQuery.properties,
    actor: Type.Optional(
      Type.String({
        pattern: "^(account|client|system):.{1,200}$",
        description: "Who, as kind and id: account:12, client:3, system:console",
      }),
    ),
    action: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, description: "What; ending in a full stop, all that begin so" }),
    ),
    subjectKind: Type.Optional(Type.String({ minLength: 1, maxLength: 50 })),
    subjectId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    from: Type.Optional(Moment),
    to: Type.Optional(Type.String({ format: "date-time", description: "Up to, and not with" })),
    text: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: "Stands in what changed or why" })),
  },
  { additionalProperties: false },
);

export const ChainHeadView = Type.Object(
  {
    position: Type.String({ pattern: "^[0-9]{1,18}$" }),
    hash: Type.String({ pattern: "^[0-9a-f]{64}$", description: "SHA-256" }),
  },
  { additionalProperties: false },
);

export const VerificationView = Type.Object({
  intact: Type.Boolean(),
  entries: Type.Integer(),
  blanked: Type.Integer(),
  head: ChainHeadView,
  fault: Type.Optional(
    Type.Object({
      kind: Type.Union([
        Type.Literal("missing"),
        Type.Literal("facts-changed"),
        Type.Literal("payload-changed"),
        Type.Literal("cut-off"),
        Type.Literal("other-chain"),
      ]),
      position: Type.String(),
      id: Type.Optional(Type.String()),
    }),
  ),
});

export const AuditPolicyView = Type.Object(
  { keepDays: Type.Integer({ minimum: leastKeptDays, maximum: 36_525 }) },
  { additionalProperties: false },
);

export const AuditPolicyBody = Type.Object(
  { ...AuditPolicyView.properties, reason: Reason },
  { additionalProperties: false },
);
