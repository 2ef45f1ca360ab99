import { Type } from "typebox";
import { ItemView } from "../loans/loan.schema.ts";

export { ItemView };

const closed = { additionalProperties: false } as const;
const itemBarcode = Type.String({ minLength: 1, maxLength: 100 });
const Code = Type.String({ minLength: 1, maxLength: 40 });
const Branch = Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: "The branch of the desk" }));
const Moment = Type.String({ format: "date-time" });

export const ScannedItem = Type.Object({ itemBarcode }, closed);

export const UseBody = Type.Object({ itemBarcode, branch: Branch }, closed);

export const UseView = Type.Object({
  item: ItemView,
  usesToday: Type.Integer(),
  lent: Type.Boolean({ description: "It is said to be on loan: it goes to the desk and not to the shelf" }),
});

export const ConditionBody = Type.Object(
  {
    itemBarcode,
    damage: Type.Optional(Type.Union([Type.String({ minLength: 1, maxLength: 500 }), Type.Null()])),
    repair: Type.Optional(Type.Boolean()),
    missing: Type.Optional(Type.Boolean()),
  },
  closed,
);

export const ReserveBody = Type.Object(
  {
    itemBarcode,
    location: Type.Optional(Code),
    kind: Type.Optional(Code),
    until: Type.Optional(Type.String({ format: "date-time", description: "Both this and the place, or neither" })),
  },
  closed,
);

export const FastItemBody = Type.Object(
  {
    itemBarcode,
    title: Type.String({ minLength: 1, maxLength: 500 }),
    author: Type.Optional(Type.String({ maxLength: 200 })),
    kind: Code,
    location: Code,
    price: Type.Optional(
      Type.Object({ minor: Type.Integer({ minimum: 0 }), currency: Type.String({ pattern: "^[A-Z]{3}$" }) }, closed),
    ),
  },
  closed,
);

export const ItemInHandView = Type.Object({
  item: ItemView,
  status: Type.String(),
  statusWords: Type.Object({ zh: Type.String(), en: Type.String() }),
  branch: Type.String(),
  atBranch: Type.String(),
  loan: Type.Optional(
    Type.Object({
      id: Type.String(),
      dueAt: Moment,
      onSite: Type.Boolean(),
      claimedOn: Type.Optional(Type.String({ format: "date" })),
    }),
  ),
  lostLoanId: Type.Optional(
    Type.String({ description: "It was lost on this loan: a replacement or a refund goes to its reader" }),
  ),
  transitTo: Type.Optional(Type.String()),
  damage: Type.Optional(Type.String()),
  reserve: Type.Optional(Type.Object({ location: Type.String(), until: Moment })),
});
