import { type Static, Type } from "typebox";
import type { Language } from "../../../kernel/i18n/language.ts";
import { ChangeView, Id } from "../records/record.schema.ts";
import type { BatchChange, BatchEntry, BatchWork, Selection } from "./batch-change.ts";
import { targetsAtMost } from "./batch-change.ts";
import type { ItemOperation } from "./item-operation.ts";

const closed = { additionalProperties: false } as const;
const Time = Type.String({ format: "date-time" });
/** A tag, or several at once: `X` is any character. */
const Tag = Type.String({ pattern: "^[0-9A-Za-z]{3}$", description: "X stands for any character: 9XX" });
const Code = Type.String({ pattern: "^[!-~]$" });
const Indicator = Type.String({ pattern: "^[ -~]$" });
const Value = Type.String({ minLength: 1, maxLength: 4_000 });

const Pattern = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 400 }),
    signs: Type.Optional(
      Type.Boolean({ description: String.raw`* any run, ? any character, # a digit, \ before one of them for itself` }),
    ),
    ignoreCase: Type.Optional(Type.Boolean()),
  },
  closed,
);
const Where = Type.Object(
  {
    code: Type.Optional(Code),
    is: Type.Union([Type.Literal("containing"), Type.Literal("equal"), Type.Literal("absent")]),
    text: Type.Optional(Pattern),
  },
  closed,
);
const chosen = { tag: Tag, where: Type.Optional(Where) };

const RecordOperationBody = Type.Union([
  Type.Object(
    {
      do: Type.Literal("add-field"),
      field: Type.Object(
        {
          tag: Type.String({ pattern: "^[0-9A-Za-z]{3}$" }),
          ind1: Indicator,
          ind2: Indicator,
          subfields: Type.Array(Type.Object({ code: Code, value: Value }, closed), { minItems: 1, maxItems: 50 }),
        },
        closed,
      ),
      unless: Type.Optional(Type.Union([Type.Literal("tag"), Type.Literal("same")])),
    },
    closed,
  ),
  Type.Object({ do: Type.Literal("delete-field"), ...chosen }, closed),
  Type.Object({ do: Type.Literal("add-subfield"), ...chosen, code: Code, value: Value }, closed),
  Type.Object({ do: Type.Literal("delete-subfield"), ...chosen, code: Code }, closed),
  Type.Object(
    {
      do: Type.Literal("replace-text"),
      ...chosen,
      code: Type.Optional(Code),
      find: Pattern,
      by: Type.String({ maxLength: 4_000 }),
    },
    closed,
  ),
  Type.Object(
    {
      do: Type.Literal("set-indicator"),
      ...chosen,
      indicator: Type.Union([Type.Literal(1), Type.Literal(2)]),
      value: Indicator,
    },
    closed,
  ),
]);

const PlaceCode = Type.String({ minLength: 1, maxLength: 40 });
const ItemOperationBody = Type.Object(
  {
    kind: Type.Optional(PlaceCode),
    location: Type.Optional(PlaceCode),
    temporary: Type.Optional(
      Type.Union([
        Type.Object({ location: PlaceCode, kind: Type.Optional(PlaceCode), until: Time }, closed),
        Type.Null({ description: "Back to where it belongs" }),
      ]),
    ),
    suppressed: Type.Optional(Type.Boolean()),
  },
  { ...closed, minProperties: 1 },
);

const operationsAtMost = 20;
const many = { minItems: 1, maxItems: targetsAtMost } as const;

export const BatchBody = Type.Object(
  {
    work: Type.Union([
      Type.Object(
        {
          target: Type.Literal("records"),
          operations: Type.Array(RecordOperationBody, { minItems: 1, maxItems: operationsAtMost }),
        },
        closed,
      ),
      Type.Object(
        {
          target: Type.Literal("items"),
          operations: Type.Array(ItemOperationBody, { minItems: 1, maxItems: operationsAtMost }),
        },
        closed,
      ),
    ]),
    selection: Type.Union([
      Type.Object({ by: Type.Literal("records"), ids: Type.Array(Id, many) }, closed),
      Type.Object(
        {
          by: Type.Literal("barcodes"),
          barcodes: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), many),
        },
        closed,
      ),
      Type.Object({ by: Type.Literal("import"), importId: Id }, closed),
    ]),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
  },
  closed,
);

const count = Type.Integer({ minimum: 0 });
export const OutcomeName = Type.Union([
  Type.Literal("changed"),
  Type.Literal("unchanged"),
  Type.Literal("refused"),
  Type.Literal("undone"),
  Type.Literal("kept"),
]);

const Sample = Type.Object({
  id: Type.String(),
  name: Type.String({ description: "A record's title, an item's barcode" }),
  changes: Type.Array(ChangeView),
  fields: Type.Optional(
    Type.Array(Type.Object({ field: Type.String(), before: Type.Unknown(), after: Type.Unknown() })),
  ),
  finding: Type.Optional(Type.String({ description: "Why it would be refused" })),
});

export const BatchLine = Type.Object({
  id: Type.String(),
  target: Type.Union([Type.Literal("records"), Type.Literal("items")]),
  operations: Type.Array(Type.Unsafe<Record<string, unknown>>({ type: "object", additionalProperties: true })),
  note: Type.Optional(Type.String()),
  state: Type.String({ description: "previewed, running, done, undoing or undone" }),
  preview: Type.Object({ selected: count, changed: count, unchanged: count, refused: count, missing: count }),
  createdAt: Time,
  createdBy: Type.String(),
  startedAt: Type.Optional(Time),
  finishedAt: Type.Optional(Time),
  undoneAt: Type.Optional(Time),
});

export const BatchView = Type.Object({
  ...BatchLine.properties,
  outcomes: Type.Object({
    waiting: count,
    changed: count,
    unchanged: count,
    refused: count,
    undone: count,
    kept: count,
  }),
  samples: Type.Array(Sample),
});

export const EntryView = Type.Object({
  id: Type.String(),
  targetId: Type.String(),
  name: Type.String(),
  outcome: Type.Optional(OutcomeName),
  versionBefore: Type.Optional(Type.Integer()),
  versionAfter: Type.Optional(Type.Integer()),
  finding: Type.Optional(Type.String()),
});

/** The work of a request. */
export function workIn({ work }: Pick<Static<typeof BatchBody>, "work">): BatchWork {
  if (work.target === "records") return { target: "records", operations: work.operations };
  const operations = work.operations.map(({ temporary, ...rest }): ItemOperation => {
    if (temporary === undefined) return rest;
    return { ...rest, temporary: temporary && { ...temporary, until: new Date(temporary.until) } };
  });
  return { target: "items", operations };
}

export function selectionIn({ selection }: Pick<Static<typeof BatchBody>, "selection">): Selection {
  return selection;
}

export function batchLine(batch: BatchChange): Static<typeof BatchLine> {
  const { id, work, note, state, preview, createdAt, createdBy, startedAt, finishedAt, undoneAt } = batch;
  return {
    id,
    state,
    preview,
    createdBy,
    target: work.target,
    operations: work.operations.map((operation) => ({ ...operation })),
    createdAt: createdAt.toISOString(),
    ...(note === null ? {} : { note }),
    ...(startedAt ? { startedAt: startedAt.toISOString() } : {}),
    ...(finishedAt ? { finishedAt: finishedAt.toISOString() } : {}),
    ...(undoneAt ? { undoneAt: undoneAt.toISOString() } : {}),
  };
}

const noOutcomes = { waiting: 0, changed: 0, unchanged: 0, refused: 0, undone: 0, kept: 0 };

export function batchView(
  batch: BatchChange,
  outcomes: Partial<typeof noOutcomes>,
  language: Language,
): Static<typeof BatchView> {
  const samples = (
    batch.samples as (Omit<Static<typeof Sample>, "finding"> & { finding?: Record<Language, string> })[]
  ).map(({ finding, ...sample }) => ({ ...sample, ...(finding ? { finding: finding[language] } : {}) }));
  return { ...batchLine(batch), outcomes: { ...noOutcomes, ...outcomes }, samples };
}

export function entryView(entry: BatchEntry, name: string, language: Language): Static<typeof EntryView> {
  const { id, targetId, outcome, versionBefore, versionAfter, finding } = entry;
  return {
    id,
    targetId,
    name,
    ...(outcome === null ? {} : { outcome }),
    ...(versionBefore === null ? {} : { versionBefore }),
    ...(versionAfter === null ? {} : { versionAfter }),
    ...(finding === null ? {} : { finding: finding[language] }),
  };
}
