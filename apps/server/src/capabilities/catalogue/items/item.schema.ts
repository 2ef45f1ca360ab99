import { type Static, Type } from "typebox";
import type { Item, ItemFacts } from "./item.ts";

const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
/** Numbers that are scanned: no spaces or line breaks within. */
const Code = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: String.raw`^[!-~]+$` });
const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: String.raw`\S` });
const Time = Type.String({ format: "date-time" });

const stated = {
  volumeId: Type.Optional(Id),
  holdingsId: Type.Optional(Id),
  barcode: Type.Optional(Code(40)),
  accessionNumber: Type.Optional(Text(40)),
  assetNumber: Type.Optional(Text(60)),
  rfidUid: Type.Optional(Type.String({ pattern: "^[0-9A-Fa-f]{8,32}$" })),
  callNumber: Type.Optional(Text(100)),
  kind: Text(40),
  location: Text(40),
  temporary: Type.Optional(
    Type.Object(
      { location: Text(40), kind: Type.Optional(Text(40)), until: Time },
      { additionalProperties: false, description: "Stands here until it goes back by itself" },
    ),
  ),
  enumeration: Type.Optional(Text(200)),
  copyNumber: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  price: Type.Optional(
    Type.Object(
      {
        minor: Type.Integer({ minimum: 0, maximum: 100_000_000_000, description: "In the currency's smallest unit" }),
        currency: Type.String({ pattern: "^[A-Z]{3}$" }),
      },
      { additionalProperties: false },
    ),
  ),
  accompanying: Type.Optional(
    Type.Object(
      { text: Text(200), count: Type.Integer({ minimum: 1, maximum: 999 }) },
      { additionalProperties: false, description: "Pieces that go with it, and how many the desk counts" },
    ),
  ),
  acquiredBy: Type.Optional(
    Type.Union([Type.Literal("purchase"), Type.Literal("gift"), Type.Literal("exchange"), Type.Literal("deposit")]),
  ),
  acquiredOn: Type.Optional(Type.String({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })),
  notePublic: Type.Optional(Text(2000)),
  noteStaff: Type.Optional(Text(2000)),
};

const facts = { ...stated, suppressed: Type.Boolean({ default: false }) };
const confirmed = Type.Array(Type.String({ maxLength: 60 }), {
  maxItems: 20,
  default: [],
  description: "Codes of findings that are wanted all the same",
});
const version = Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: "The version that was looked at" });

const ItemBody = Type.Object(facts, { additionalProperties: false });

export const ItemParams = Type.Object({ id: Id });
export const NewItemsBody = Type.Object(
  { items: Type.Array(ItemBody, { minItems: 1, maxItems: 200 }), confirmed },
  { additionalProperties: false },
);
export const ItemEditBody = Type.Object({ ...facts, version, confirmed }, { additionalProperties: false });
export const ReasonBody = Type.Object({ version, reason: Text(500) }, { additionalProperties: false });
export const UndoBody = Type.Object({ version, to: version, confirmed }, { additionalProperties: false });
export const MoveBody = Type.Object(
  { ids: Type.Array(Id, { minItems: 1, maxItems: 200 }), recordId: Id, volumeId: Type.Optional(Id) },
  { additionalProperties: false },
);

export const ItemView = Type.Object({
  id: Type.String(),
  recordId: Type.String(),
  ...stated,
  // What an import stored may be of another form than what a person may write.
  barcode: Type.Optional(Type.String()),
  acquiredBy: Type.Optional(Type.String()),
  rfidUid: Type.Optional(Type.String()),
  suppressed: Type.Boolean(),
  withdrawn: Type.Optional(Type.Object({ at: Time, reason: Type.String() })),
  version: Type.Integer(),
  createdAt: Time,
  updatedAt: Time,
  changedBy: Type.String(),
});

const Anything = Type.Unsafe<unknown>({ description: "As in the item; null where it was empty" });

export const ItemVersionView = Type.Object({
  id: Type.String({ description: "The version's number" }),
  version: Type.Integer(),
  changedAt: Time,
  changedBy: Type.String(),
  note: Type.Optional(Type.String()),
  changes: Type.Array(Type.Object({ field: Type.String(), label: Type.String(), before: Anything, after: Anything }), {
    description: "What this version changed; empty for the first",
  }),
});

/** An item as the API shows it. */
export function itemView(item: Item): Static<typeof ItemView> {
  const { callNumberKey: _key, temporary, withdrawn, createdAt, updatedAt, ...rest } = item;
  return {
    ...rest,
    ...(temporary ? { temporary: { ...temporary, until: temporary.until.toISOString() } } : {}),
    ...(withdrawn ? { withdrawn: { ...withdrawn, at: withdrawn.at.toISOString() } } : {}),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** The facts of a request's item. */
export function factsIn(body: Static<typeof ItemBody>): ItemFacts {
  const { temporary, rfidUid, ...rest } = body;
  return {
    ...rest,
    ...(rfidUid === undefined ? {} : { rfidUid: rfidUid.toUpperCase() }),
    ...(temporary ? { temporary: { ...temporary, until: new Date(temporary.until) } } : {}),
  };
}
