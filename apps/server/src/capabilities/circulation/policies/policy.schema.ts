import { ASPECTS } from "@wenyuan/lending-rules";
import { Type } from "typebox";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
export const Words = Type.Object({ zh: Type.String(), en: Type.String() });
const oneOf = <const V extends string>(values: readonly V[]) => Type.Enum([...values] as V[]);
const Name = Type.String({ minLength: 1, maxLength: 100 });
export const Reason = Type.String({ minLength: 1, maxLength: 500, pattern: "\\S" });

/** A policy set as packages/lending-rules reads it; its faults are told by that reader, all at once. */
const PolicyDocument = Type.Unsafe<Record<string, unknown>>({
  type: "object",
  additionalProperties: true,
  description: "A policy set; see packages/lending-rules",
});

export const FaultView = Type.Object({ code: Type.String(), where: Type.String(), what: Words, mend: Words });

const SaidTerms = Type.Object({ aspect: oneOf(ASPECTS), text: Words });

const RuleView = Type.Object({ id: Type.String(), name: Words, when: Words, says: Type.Array(SaidTerms) });

const NamedValue = Type.Object({ value: Type.String(), name: Words });

const ValuesView = Type.Object({
  readerCategory: Type.Array(NamedValue),
  itemType: Type.Array(NamedValue),
  branch: Type.Array(NamedValue),
  department: Type.Array(NamedValue),
});

const VersionFields = {
  version: Type.Integer(),
  madeAt: Type.String({ format: "date-time" }),
  madeBy: Type.String(),
  reason: Type.Optional(Type.String()),
};

const ProposalView = Type.Object({
  id: Id,
  base: Type.Integer(),
  reason: Type.String(),
  madeAt: Type.String({ format: "date-time" }),
  madeBy: Type.String(),
  /** Whoever asks may not decide on what he proposed himself. */
  own: Type.Boolean(),
  policies: PolicyDocument,
});

export const PoliciesView = Type.Object({
  ...VersionFields,
  policies: PolicyDocument,
  rules: Type.Array(RuleView),
  doubts: Type.Array(FaultView),
  proposals: Type.Array(ProposalView),
  values: ValuesView,
  aspects: Type.Array(Type.Object({ aspect: oneOf(ASPECTS), name: Words })),
});

/** A version in the list of versions; `id` is its number, for paging. */
export const VersionView = Type.Object({ id: Id, ...VersionFields });

export const VersionParams = Type.Object({ version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) });

export const VersionWhole = Type.Object({ ...VersionFields, policies: PolicyDocument, rules: Type.Array(RuleView) });

export const DraftBody = Type.Object({ policies: PolicyDocument }, { additionalProperties: false });

export const CheckedView = Type.Object({
  faults: Type.Array(FaultView),
  doubts: Type.Array(FaultView),
  rules: Type.Array(RuleView),
});

export const SaveBody = Type.Object(
  {
    base: Type.Integer({ description: "The version that the change was made on" }),
    policies: PolicyDocument,
    reason: Reason,
  },
  { additionalProperties: false },
);

/** What became of a change: it is in force, or waits for a second person. */
export const SavedView = Type.Object({ version: Type.Optional(Type.Integer()), proposal: Type.Optional(Id) });

export const ProposalParams = Type.Object({ id: Id });

export const DecisionBody = Type.Object(
  { accept: Type.Boolean(), reason: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);

export const DifferenceView = Type.Object({
  faults: Type.Array(FaultView),
  doubts: Type.Array(FaultView),
  casesCompared: Type.Integer(),
  changes: Type.Array(
    Type.Object({
      aspect: oneOf(ASPECTS),
      /** Whom and what it concerns, in words. */
      whom: Words,
      cases: Type.Integer(),
      before: Type.Optional(Words),
      after: Type.Optional(Words),
      ruleBefore: Type.Optional(Type.String()),
      ruleAfter: Type.Optional(Type.String()),
    }),
  ),
  touched: Type.Object({
    openLoans: Type.Integer({ description: "Open loans in all" }),
    loans: Type.Integer({ description: "Open loans for which something changes" }),
    readers: Type.Integer({ description: "Readers who have one of these" }),
    aspects: Type.Array(Type.Object({ aspect: oneOf(ASPECTS), loans: Type.Integer() })),
  }),
});

const CaseBody = {
  readerCategory: Name,
  itemType: Type.Optional(Name),
  branch: Name,
  department: Type.Optional(Name),
  courseReserve: Type.Optional(Type.Boolean()),
  on: Type.Optional(Type.String({ format: "date", description: "The library's date; today when not given" })),
};

/** Which policies are asked: a draft, a former version, or those in force. */
const Which = { policies: Type.Optional(PolicyDocument), version: Type.Optional(VersionParams.properties.version) };

export const ExplainBody = Type.Object({ case: Type.Object(CaseBody), ...Which }, { additionalProperties: false });

const ExplainedAspect = Type.Object({
  aspect: oneOf(ASPECTS),
  name: Words,
  winner: Type.Optional(Type.Object({ rule: Type.String(), name: Words, when: Words, text: Words })),
  losers: Type.Array(Type.Object({ rule: Type.String(), name: Words, when: Words, why: Words })),
});

export const ExplanationView = Type.Object({
  version: Type.Optional(Type.Integer()),
  case: Words,
  order: Type.Array(Words),
  aspects: Type.Array(ExplainedAspect),
});

export const SimulateBody = Type.Object(
  {
    case: Type.Object(CaseBody),
    at: Type.Optional(Type.String({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", description: "Time on the wall" })),
    cardExpires: Type.Optional(Type.String({ format: "date" })),
    price: Type.Optional(Type.Integer({ minimum: 0, description: "Minor units" })),
    ...Which,
  },
  { additionalProperties: false },
);

const DueView = Type.Object({
  at: Type.String({ format: "date-time" }),
  on: Type.String({ format: "date" }),
  by: Type.String(),
  words: Words,
  steps: Type.Array(Words),
});

export const SimulationView = Type.Object({
  lent: Type.Boolean(),
  /** What the winning loan rule says. */
  says: Type.Array(SaidTerms),
  first: Type.Optional(DueView),
  renewals: Type.Array(DueView),
  notices: Type.Array(
    Type.Object({ kind: Type.String(), days: Type.Integer(), on: Type.String({ format: "date" }), words: Words }),
  ),
  late: Type.Array(
    Type.Object({
      days: Type.Integer(),
      amount: Type.Optional(Type.Object({ minor: Type.Integer(), currency: Type.String(), words: Type.String() })),
      lines: Type.Array(Words),
      suspendedUntil: Type.Optional(Type.String({ format: "date" })),
    }),
  ),
  days: Type.Array(
    Type.Object({ date: Type.String({ format: "date" }), open: Type.Boolean(), reason: Type.Optional(Words) }),
  ),
});

export const LoanExplanationView = Type.Object({
  loan: Type.Object({
    id: Id,
    recordId: Id,
    lentAt: Type.String({ format: "date-time" }),
    dueAt: Type.String({ format: "date-time" }),
    renewals: Type.Integer(),
    policyVersion: Type.Integer(),
  }),
  /** The version as it was stated, and who did. */
  version: Type.Object(VersionFields),
  case: Words,
  order: Type.Array(Words),
  aspects: Type.Array(ExplainedAspect),
  /** Rules kept with the loan when it was made. */
  rules: Type.Array(Type.Object({ aspect: Type.String(), rule: Type.String() })),
  notices: Type.Array(
    Type.Object({ kind: Type.String(), days: Type.Integer(), at: Type.String({ format: "date-time" }) }),
  ),
  moves: Type.Array(
    Type.Object({
      reason: Words,
      was: Type.String({ format: "date-time" }),
      is: Type.Optional(Type.String({ format: "date-time" })),
      setBack: Type.Boolean(),
    }),
  ),
});
