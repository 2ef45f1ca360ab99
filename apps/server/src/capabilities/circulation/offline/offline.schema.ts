import { Type } from "typebox";
import { FindingView, ItemView } from "../loans/loan.schema.ts";

const closed = { additionalProperties: false } as const;
const Barcode = Type.String({ minLength: 1, maxLength: 100 });
const Moment = Type.String({ format: "date-time" });
const Base64 = Type.String({ description: "base64" });
const Branch = Type.String({ minLength: 1, maxLength: 40, description: "Where the desk stands" });
const Kind = Type.Union([Type.Literal("lend"), Type.Literal("return")]);

export const SignedListView = Type.Object({
  madeAt: Moment,
  validUntil: Moment,
  entries: Base64,
  signature: Base64,
  publicKey: Base64,
  hashKey: Base64,
  reasons: Type.Array(Type.String(), { description: "What the last byte of an entry means, by its value" }),
});

export const ActsBody = Type.Object(
  {
    device: Type.String({ minLength: 1, maxLength: 60, description: "A name that the desk has given itself" }),
    branch: Type.Optional(Branch),
    acts: Type.Array(
      Type.Object(
        {
          key: Type.String({ minLength: 16, maxLength: 60 }),
          kind: Kind,
          at: Moment,
          itemBarcode: Barcode,
          readerBarcode: Type.Optional(Barcode),
          branch: Type.Optional(Branch),
          bookDrop: Type.Optional(
            Type.Boolean({
              description: "It lay in the book drop: counts as returned at the closing before it was scanned",
            }),
          ),
          returnedAt: Type.Optional({ ...Moment, description: "From when the return counts, when not from `at`" }),
        },
        closed,
      ),
      { minItems: 1, maxItems: 100 },
    ),
  },
  closed,
);

const Words = Type.Object({
  code: Type.String(),
  text: Type.Object({ zh: Type.String(), en: Type.String() }),
  findings: Type.Array(FindingView),
});

export const ReplayedView = Type.Object({
  key: Type.String(),
  outcome: Type.Union([
    Type.Literal("done"),
    Type.Literal("conflict"),
    Type.Literal("settled"),
    Type.Literal("dropped"),
  ]),
  conflict: Type.Optional(Words),
});

export const ConflictView = Type.Object({
  id: Type.String(),
  kind: Kind,
  at: Moment,
  itemBarcode: Type.String(),
  device: Type.String(),
  conflict: Words,
  item: Type.Optional(ItemView),
  readerName: Type.Optional(Type.String()),
  holder: Type.Optional(Type.Object({ name: Type.String(), since: Moment })),
});

export const SettlementBody = Type.Object(
  {
    way: Type.Union([Type.Literal("do"), Type.Literal("drop")]),
    reason: Type.String({ minLength: 1, maxLength: 500 }),
  },
  closed,
);
