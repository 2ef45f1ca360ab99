import { Type } from "typebox";
import { ItemView } from "../loans/loan.schema.ts";
import { scanVerdicts } from "./inventory.ts";

const closed = { additionalProperties: false } as const;
const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
const Moment = Type.String({ format: "date-time" });
const Words = Type.Object({ zh: Type.String(), en: Type.String() });
const Verdict = Type.Enum([...scanVerdicts]);
const CallNumber = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }));

export const InventoryParams = Type.Object({ id: Id });

export const InventoryBody = Type.Object(
  {
    location: Type.String({ minLength: 1, maxLength: 40 }),
    from: CallNumber,
    to: CallNumber,
  },
  closed,
);

/** A handheld's file is sent in pieces of this many. */
const scansAtOnce = 200;

export const ScansBody = Type.Object(
  {
    scans: Type.Array(
      Type.Object(
        {
          barcode: Type.String({ minLength: 1, maxLength: 100 }),
          shelf: Type.Integer({
            minimum: 1,
            maximum: 1_000_000,
            description: "A new number where the scanner goes to another shelf",
          }),
        },
        closed,
      ),
      { minItems: 1, maxItems: scansAtOnce },
    ),
  },
  closed,
);

export const ScanView = Type.Object({
  barcode: Type.String(),
  verdict: Verdict,
  again: Type.Optional(Type.Literal(true)),
  outOfOrder: Type.Optional(Type.Literal(true)),
  item: Type.Optional(ItemView),
  status: Type.Optional(Words),
});

export const InventoryView = Type.Object({
  id: Id,
  location: Type.String(),
  from: Type.Optional(Type.String()),
  to: Type.Optional(Type.String()),
  expected: Type.Integer(),
  begunAt: Moment,
  closedAt: Type.Optional(Moment),
});

export const ReportView = Type.Object({
  inventory: InventoryView,
  seen: Type.Integer(),
  missing: Type.Integer(),
  marked: Type.Integer(),
  misplaced: Type.Integer(),
  scans: Type.Record(Type.String(), Type.Integer()),
});

export const MissingView = Type.Object({ id: Id, marked: Type.Boolean(), item: Type.Optional(ItemView) });

export const OddScanView = Type.Object({
  id: Id,
  barcode: Type.String(),
  verdict: Verdict,
  status: Type.Optional(Words),
  item: Type.Optional(ItemView),
  behind: Type.Optional(ItemView),
});
