import { Type } from "typebox";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Barcode = Type.String({ minLength: 1, maxLength: 100 });
const Branch = Type.String({ minLength: 1, maxLength: 40, description: "The branch of the desk" });

/** Findings to pass: those that ask to be confirmed, by code, and why. */
export const OverrideBody = Type.Object(
  {
    codes: Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 30 }),
    reason: Type.Optional(Type.String({ maxLength: 500 })),
  },
  { additionalProperties: false },
);

export const CheckOutBody = Type.Object(
  {
    readerBarcode: Barcode,
    itemBarcode: Barcode,
    branch: Type.Optional(Branch),
    onSite: Type.Optional(Type.Boolean({ description: "For use on the spot" })),
    override: Type.Optional(OverrideBody),
  },
  { additionalProperties: false },
);

export const CheckInBody = Type.Object(
  {
    itemBarcode: Barcode,
    branch: Type.Optional(Branch),
    returnedAt: Type.Optional(
      Type.String({
        format: "date-time",
        description: "When it came back, if not now: what a book drop held overnight",
      }),
    ),
  },
  { additionalProperties: false },
);

export const RenewalBody = Type.Object({ override: Type.Optional(OverrideBody) }, { additionalProperties: false });

export const LoanParams = Type.Object({ id: Id });

const Text = Type.Object({ zh: Type.String(), en: Type.String() });

export const FindingView = Type.Object({
  code: Type.String(),
  severity: Type.Union([Type.Literal("impossible"), Type.Literal("confirm"), Type.Literal("notice")]),
  text: Text,
  way: Type.Optional(Text),
});

const ItemView = Type.Object({
  id: Id,
  recordId: Id,
  barcode: Type.Optional(Type.String()),
  title: Type.String(),
  callNumber: Type.Optional(Type.String()),
  location: Type.String(),
});

export const CheckedOutView = Type.Object({
  loan: Type.Object({
    id: Id,
    dueAt: Type.String({ format: "date-time" }),
    dueBy: Type.String(),
  }),
  item: ItemView,
  readerId: Id,
  findings: Type.Array(FindingView),
});

export const CheckedInView = Type.Object({
  item: ItemView,
  loan: Type.Optional(
    Type.Object({
      id: Id,
      lentAt: Type.String({ format: "date-time" }),
      dueAt: Type.String({ format: "date-time" }),
    }),
  ),
  cost: Type.Object({
    chargeId: Type.Optional(Id),
    amount: Type.Optional(Type.Object({ minor: Type.Integer(), currency: Type.String() })),
    suspendedUntil: Type.Optional(Type.String({ format: "date" })),
  }),
  goes: Type.Object({
    to: Type.Union([
      Type.Literal("shelf"),
      Type.Literal("repair"),
      Type.Literal("transit"),
      Type.Literal("hold-shelf"),
    ]),
    branch: Type.String(),
    branchName: Type.Optional(Text),
    holdId: Type.Optional(Id),
    keepUntil: Type.Optional(Type.String({ format: "date" })),
  }),
  was: Type.Optional(Type.String()),
});

export const RenewedView = Type.Object({
  loan: Type.Object({
    id: Id,
    dueAt: Type.String({ format: "date-time" }),
    dueBy: Type.String(),
    renewals: Type.Integer(),
  }),
  findings: Type.Array(FindingView),
});

export const LoanView = Type.Object({
  id: Id,
  item: ItemView,
  lentAt: Type.String({ format: "date-time" }),
  dueAt: Type.String({ format: "date-time" }),
  dueBy: Type.String(),
  renewals: Type.Integer(),
  recalled: Type.Boolean(),
});
