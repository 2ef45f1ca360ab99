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
    readerBarcode: Type.Optional(Barcode),
    readerId: Type.Optional(
      Type.String({ ...Id, description: "Instead of a card: a reader who was identified without one" }),
    ),
    proxyBarcode: Type.Optional(
      Type.String({ ...Barcode, description: "The card of whoever fetches it for the reader" }),
    ),
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
    bookDrop: Type.Optional(
      Type.Boolean({ description: "It lay in the book drop: it counts as returned when the desk was last open" }),
    ),
    asClaimed: Type.Optional(
      Type.Boolean({ description: "Found on the shelf after a claim: it counts as returned on the day claimed" }),
    ),
  },
  { additionalProperties: false },
);

export const RenewalBody = Type.Object({ override: Type.Optional(OverrideBody) }, { additionalProperties: false });

export const LoanParams = Type.Object({ id: Id });

/** An amount in minor units. */
const MoneyView = Type.Object({ minor: Type.Integer(), currency: Type.String() });

const Text = Type.Object({ zh: Type.String(), en: Type.String() });

export const FindingView = Type.Object({
  code: Type.String(),
  severity: Type.Union([Type.Literal("impossible"), Type.Literal("confirm"), Type.Literal("notice")]),
  text: Text,
  way: Type.Optional(Text),
});

export const ItemView = Type.Object({
  id: Id,
  recordId: Id,
  barcode: Type.Optional(Type.String()),
  title: Type.String(),
  callNumber: Type.Optional(Type.String()),
  location: Type.String(),
  parts: Type.Optional(Type.Object({ text: Type.String(), count: Type.Integer() })),
});

export const ClaimBody = Type.Object(
  { on: Type.Union([Type.String({ format: "date" }), Type.Null()], { description: "null takes the claim back" }) },
  { additionalProperties: false },
);

export const UndoneView = Type.Object({
  kind: Type.Union([Type.Literal("lent"), Type.Literal("returned"), Type.Literal("renewed")]),
  loanId: Id,
  itemId: Id,
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
      Type.Literal("request-shelf"),
    ]),
    branch: Type.String(),
    branchName: Type.Optional(Text),
    holdId: Type.Optional(Id),
    requestId: Type.Optional(Id),
    keepUntil: Type.Optional(Type.String({ format: "date" })),
  }),
  was: Type.Optional(Type.String()),
  damage: Type.Optional(Type.String()),
  holdSlip: Type.Optional(
    Type.Object(
      { reader: Type.String() },
      { description: "For the slip in the book: as little of whose hold it is as finds it on the shelf" },
    ),
  ),
  found: Type.Optional(
    Type.Object(
      { refund: MoneyView, dropped: MoneyView, overdue: MoneyView, tooLate: Type.Boolean() },
      { description: "What became of the price of a lost item that came back" },
    ),
  ),
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
  onSite: Type.Optional(Type.Boolean()),
  claimedOn: Type.Optional(Type.String({ format: "date" })),
});
