import { Type } from "typebox";
import { fileFormats } from "./file/file-format.ts";
import { policies } from "./import-plan.ts";
import { type ItemLayout, itemParts } from "./items/item-layout.ts";
import { importStates } from "./runs/import-run.ts";

export const oneOf = <T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: "string", enum: [...values] });

const profileSchema = oneOf(["marc21", "cnmarc", "unimarc"] as const);
const encodingSchema = oneOf(["utf-8", "gb18030", "gbk", "marc-8"] as const);
export const ImportParams = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });

const code = Type.String({ minLength: 1, maxLength: 100 });
const codeMap = Type.Record(code, Type.String({ minLength: 1, maxLength: 40 }), { maxProperties: 1000 });

const LayoutSchema = Type.Unsafe<ItemLayout>(
  Type.Object(
    {
      tag: Type.String({ pattern: "^[0-9A-Za-z]{3}$" }),
      subfields: Type.Object(
        Object.fromEntries(
          itemParts.map((part) => [part, Type.Optional(Type.String({ pattern: "^[0-9A-Za-z]{1,6}$" }))]),
        ),
        { additionalProperties: false },
      ),
      priceFrom: Type.Optional(Type.String({ pattern: "^[0-9A-Za-z]{3}\\$[0-9A-Za-z]$" })),
      currency: Type.String({ pattern: "^[A-Z]{3}$" }),
    },
    { additionalProperties: false },
  ),
);

const name = Type.Object({ zh: Type.String({ maxLength: 100 }), en: Type.String({ maxLength: 100 }) });

export const ItemProfileView = Type.Object({ code: Type.String(), name, layout: LayoutSchema, own: Type.Boolean() });

export const ItemProfileBody = Type.Object({ name, layout: LayoutSchema }, { additionalProperties: false });

/** How the files of a source are read, matched and laid over. */
const sourceProperties = {
  policy: oneOf(policies),
  protectedFields: Type.Array(Type.String({ pattern: "^[0-9A-Za-z#]{3}$" }), { maxItems: 100 }),
  threshold: Type.Integer({ minimum: 100, maximum: 5000 }),
  profile: Type.Optional(profileSchema),
  encoding: Type.Optional(encodingSchema),
  itemProfile: Type.Optional(code),
  places: codeMap,
  kinds: codeMap,
  defaultPlace: Type.Optional(code),
  defaultKind: Type.Optional(code),
};
const sourceName = Type.String({ minLength: 1, maxLength: 100 });

export const SourceView = Type.Object({ name: Type.String(), ...sourceProperties });
export const StartBody = Type.Object(
  {
    source: sourceName,
    ...sourceProperties,
    leaveOut: Type.Optional(Type.Boolean()),
    reviveDeleted: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

export const UploadQuery = Type.Object(
  { fileName: Type.String({ minLength: 1, maxLength: 255 }), source: Type.Optional(sourceName) },
  { additionalProperties: false },
);

const counts = Type.Object({
  created: Type.Integer(),
  changed: Type.Integer(),
  unchanged: Type.Integer(),
  skipped: Type.Integer(),
  refused: Type.Integer(),
  repaired: Type.Integer(),
  items: Type.Integer(),
  itemsRefused: Type.Integer(),
});

export const ImportView = Type.Object({
  id: Type.String(),
  source: Type.String(),
  fileName: Type.String(),
  fileSize: Type.Integer(),
  state: oneOf(importStates),
  format: oneOf(fileFormats),
  encoding: Type.String(),
  profile: profileSchema,
  policy: oneOf(policies),
  threshold: Type.Integer(),
  read: Type.Integer(),
  /** Bytes of the file that are done with. */
  position: Type.Integer(),
  counts,
  recordsPerSecond: Type.Optional(Type.Integer()),
  secondsLeft: Type.Optional(Type.Integer()),
  failure: Type.Optional(Type.String()),
  startedAt: Type.String({ format: "date-time" }),
  startedBy: Type.String({ description: "account:12, token:3, or system for the command line" }),
  finishedAt: Type.Optional(Type.String({ format: "date-time" })),
  revertedAt: Type.Optional(Type.String({ format: "date-time" })),
});

const price = Type.Object({ minor: Type.Integer(), currency: Type.String() });
const draft = Type.Object({
  barcode: Type.Optional(Type.String()),
  accession: Type.Optional(Type.String()),
  asset: Type.Optional(Type.String()),
  callNumber: Type.Optional(Type.String()),
  place: Type.Optional(Type.String()),
  kind: Type.Optional(Type.String()),
  price: Type.Optional(price),
  volume: Type.Optional(Type.String()),
  copy: Type.Optional(Type.Integer()),
  acquiredOn: Type.Optional(Type.String()),
  acquiredBy: Type.Optional(Type.String()),
  accompanying: Type.Optional(Type.String()),
  notePublic: Type.Optional(Type.String()),
  noteStaff: Type.Optional(Type.String()),
});
const codeCount = Type.Object({ code: Type.String(), count: Type.Integer() });

/** What is asked to be tried with a file; the rest is found out. */
export const PreviewBody = Type.Object(
  {
    profile: Type.Optional(profileSchema),
    encoding: Type.Optional(encodingSchema),
    itemProfile: Type.Optional(code),
    layout: Type.Optional(LayoutSchema),
  },
  { additionalProperties: false },
);

export const PreviewView = Type.Object({
  format: Type.Optional(oneOf(fileFormats)),
  encodings: Type.Array(Type.Object({ encoding: Type.String(), confidence: Type.Number() })),
  profile: Type.Object({ profile: profileSchema, confidence: Type.Number() }),
  samples: Type.Array(
    Type.Object({
      number: Type.Integer(),
      title: Type.String(),
      author: Type.String(),
      year: Type.String(),
      isbn: Type.String(),
      items: Type.Array(draft),
      notes: Type.Array(Type.String()),
    }),
  ),
  scanned: Type.Integer(),
  complete: Type.Boolean(),
  unreadable: Type.Integer(),
  repaired: Type.Integer(),
  items: Type.Integer(),
  itemsWithoutBarcode: Type.Integer(),
  places: Type.Array(codeCount),
  kinds: Type.Array(codeCount),
  /** The profile that fits best. */
  itemProfile: Type.Optional(Type.String()),
  /** When the same file was imported into the same source before. */
  importedAt: Type.Optional(Type.String({ format: "date-time" })),
});

export const EntryView = Type.Object({
  /** Place in the file; what pages go by. */
  id: Type.String(),
  number: Type.Integer(),
  offset: Type.Integer(),
  outcome: oneOf(["created", "changed", "unchanged", "skipped", "refused"] as const),
  repaired: Type.Boolean(),
  title: Type.Optional(Type.String()),
  sourceKey: Type.Optional(Type.String()),
  recordId: Type.Optional(Type.String()),
  notes: Type.Array(Type.String()),
});

export const entryFilters = [
  "all",
  "noted",
  "created",
  "changed",
  "unchanged",
  "skipped",
  "refused",
  "repaired",
] as const;
export const EntryQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50, description: "Rows at most" }),
    cursor: Type.Optional(Type.String({ pattern: "^[0-9]{1,9}$", description: "The `next` of the page before" })),
    filter: Type.Unsafe<(typeof entryFilters)[number]>({ type: "string", enum: [...entryFilters], default: "all" }),
  },
  { additionalProperties: false },
);

export const KeptView = Type.Object({
  records: Type.Array(Type.Object({ number: Type.Integer(), id: Type.String(), title: Type.String() })),
  items: Type.Array(Type.Object({ id: Type.String(), barcode: Type.Optional(Type.String()), recordId: Type.String() })),
});
