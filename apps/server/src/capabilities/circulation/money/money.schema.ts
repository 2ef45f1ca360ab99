import { Type } from "typebox";
import { incomesByHand } from "./charges/charge.ts";
import { meansOfTill } from "./over-counter.ts";

export const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
export const IdParams = Type.Object({ id: Id });
export const Text = Type.Object({ zh: Type.String(), en: Type.String() });
export const Moment = Type.String({ format: "date-time" });

/** Whole minor units, and the currency. More than ten million yuan is a slip of the finger. */
export const MoneyBody = Type.Object(
  { minor: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }), currency: Type.String({ pattern: "^[A-Z]{3}$" }) },
  { additionalProperties: false },
);
export const MoneyView = Type.Object({ minor: Type.Integer(), currency: Type.String() });

export const Reason = Type.String({ minLength: 1, maxLength: 500 });
export const Note = Type.String({ maxLength: 500 });
export const TillCode = Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,30}$" });
const MeansBody = Type.Enum([...meansOfTill]);
const counter = { till: TillCode, means: MeansBody };

const CounterBody = Type.Object(counter, { additionalProperties: false });

export const PaymentBody = Type.Object(
  {
    amount: MoneyBody,
    ...counter,
    chargeIds: Type.Optional(
      Type.Array(Id, { minItems: 1, maxItems: 200, description: "What is paid; left out: all, the oldest first" }),
    ),
  },
  { additionalProperties: false },
);

export const ReliefBody = Type.Object({ amount: MoneyBody, reason: Reason }, { additionalProperties: false });
export const CancelBody = Type.Object({ reason: Reason }, { additionalProperties: false });

export const RefundBody = Type.Object(
  {
    amount: MoneyBody,
    reason: Reason,
    from: Type.Optional(CounterBody),
  },
  { additionalProperties: false },
);

export const DepositBody = Type.Object(
  { way: Type.Union([Type.Literal("take"), Type.Literal("return")]), amount: MoneyBody, ...counter },
  { additionalProperties: false },
);
export const AmountBody = Type.Object({ amount: MoneyBody }, { additionalProperties: false });
export const PayOutBody = Type.Object({ amount: MoneyBody, ...counter }, { additionalProperties: false });

export const ChargeBody = Type.Object(
  {
    income: Type.Enum([...incomesByHand]),
    amount: MoneyBody,
    note: Reason,
  },
  { additionalProperties: false },
);

export const EntryMade = Type.Object({ entryId: Id });
export const Relieved = Type.Object({ entryId: Id, remaining: MoneyView });

export const ChargeView = Type.Object({
  id: Id,
  income: Type.String(),
  name: Text,
  amount: MoneyView,
  paid: MoneyView,
  relieved: MoneyView,
  remaining: MoneyView,
  /** How it came about, a line for each step. */
  because: Type.Array(Text),
  title: Type.Optional(Type.String()),
  barcode: Type.Optional(Type.String()),
  loanId: Type.Optional(Id),
  madeAt: Moment,
  settledAt: Type.Optional(Moment),
});

export const AccountView = Type.Object({
  owes: MoneyView,
  deposit: MoneyView,
  payable: MoneyView,
});

export const EntryView = Type.Object({
  id: Id,
  kind: Type.String(),
  at: Moment,
  amount: MoneyView,
  till: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  reversed: Type.Boolean(),
});
