import { type Static, Type } from "typebox";
import { cardKinds } from "../cards/card-code.ts";
import { restrictionKinds } from "../restrictions/restriction.ts";
import type { ReaderFile } from "./read-file.ts";
import { nameKinds, readerStatuses } from "./reader.ts";

export const Id = Type.String({ pattern: "^[0-9]{1,18}$" });
export const Day = Type.String({ format: "date" });
export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: "\\S" });
const oneOf = <const V extends string>(values: readonly V[]) => Type.Enum([...values] as V[]);
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const ReaderParams = Type.Object({ id: Id });

const Name = Type.Object({ kind: oneOf(nameKinds), text: Text(200) }, { additionalProperties: false });

const fields = {
  department: Text(100),
  programme: Text(100),
  entryYear: Type.Integer({ minimum: 1900, maximum: 2200 }),
  activeFrom: Day,
  expiresOn: Day,
  leftOn: Day,
  birthDate: Day,
  homeBranch: Text(50),
  language: oneOf(["zh", "en"]),
  email: Type.String({ format: "email", maxLength: 254 }),
  phone: Type.String({ pattern: "^[+0-9() -]{3,30}$" }),
};

const optional = <F extends Record<string, Type.TSchema>>(given: F) => Type.Partial(Type.Object(given));

export const ReaderToCreateBody = Type.Object(
  {
    names: Type.Array(Name, { minItems: 1, maxItems: 8 }),
    category: Text(50),
    cards: Type.Optional(Type.Array(Type.Object({ kind: oneOf(cardKinds), code: Text(64) }), { maxItems: 8 })),
    ...optional(fields).properties,
  },
  { additionalProperties: false },
);

export const ReaderChangeBody = Type.Object(
  {
    version: Type.Integer({ description: "The version that the change was made on" }),
    why: Type.Optional(Text(500)),
    names: Type.Optional(Type.Array(Name, { minItems: 1, maxItems: 8 })),
    category: Type.Optional(Text(50)),
    department: Type.Optional(orNull(fields.department)),
    programme: Type.Optional(orNull(fields.programme)),
    entryYear: Type.Optional(orNull(fields.entryYear)),
    activeFrom: Type.Optional(orNull(fields.activeFrom)),
    expiresOn: Type.Optional(orNull(fields.expiresOn)),
    birthDate: Type.Optional(orNull(fields.birthDate)),
    homeBranch: Type.Optional(orNull(fields.homeBranch)),
    language: Type.Optional(orNull(fields.language)),
    email: Type.Optional(orNull(fields.email)),
    phone: Type.Optional(orNull(fields.phone)),
  },
  { additionalProperties: false },
);

export const SearchBody = Type.Object(
  {
    text: Type.Optional(
      Type.String({ maxLength: 200, description: "A name in any script, pinyin, initials, a card or a number" }),
    ),
    category: Type.Optional(Text(50)),
    department: Type.Optional(Text(100)),
    entryYear: Type.Optional(fields.entryYear),
    status: Type.Optional(oneOf(readerStatuses)),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 20 }),
    after: Type.Optional(Type.String({ maxLength: 2000, description: "The `next` of the page before" })),
  },
  { additionalProperties: false },
);

export const FoundReaderView = Type.Object({
  id: Type.String(),
  displayName: Type.String(),
  otherNames: Type.Array(Type.String()),
  category: Type.String(),
  department: Type.Optional(Type.String()),
  programme: Type.Optional(Type.String()),
  entryYear: Type.Optional(Type.Integer()),
  status: oneOf(readerStatuses),
  expiresOn: Type.Optional(Type.String()),
  cards: Type.Array(Type.String()),
});

export const SearchView = Type.Object({
  items: Type.Array(FoundReaderView),
  near: Type.Boolean({ description: "Nobody is called so; these are one slip away" }),
  next: Type.Optional(Type.String()),
});

const Facts = Type.Record(Type.String(), Type.Unknown());

export const ReaderFileView = Type.Object({
  today: Type.String({ description: "The library's day" }),
  reader: Type.Object({
    id: Type.String(),
    displayName: Type.String(),
    names: Type.Array(Name),
    category: Type.String(),
    department: Type.Optional(Type.String()),
    programme: Type.Optional(Type.String()),
    entryYear: Type.Optional(Type.Integer()),
    status: oneOf(readerStatuses),
    activeFrom: Type.Optional(Type.String()),
    expiresOn: Type.Optional(Type.String()),
    leftOn: Type.Optional(Type.String()),
    birthDate: Type.Optional(Type.String()),
    homeBranch: Type.Optional(Type.String()),
    language: Type.Optional(Type.String()),
    email: Type.Optional(Type.String()),
    phone: Type.Optional(Type.String()),
    version: Type.Integer(),
  }),
  cards: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: oneOf(cardKinds),
      code: Type.String(),
      status: oneOf(["active", "lost", "replaced"]),
    }),
  ),
  restrictions: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: oneOf(restrictionKinds),
      reason: Type.String(),
      origin: Type.String(),
      startsOn: Type.String(),
      endsOn: Type.Optional(Type.String()),
    }),
  ),
  notes: Type.Array(
    Type.Object({
      id: Type.String(),
      text: Type.String(),
      urgent: Type.Boolean(),
      writtenAt: Type.String({ format: "date-time" }),
      endsOn: Type.Optional(Type.String()),
    }),
  ),
  guardians: Type.Array(
    Type.Object({
      id: Type.String(),
      relation: Type.String(),
      guardianId: Type.Optional(Type.String()),
      name: Type.Optional(Type.String()),
      phone: Type.Optional(Type.String()),
    }),
  ),
  proxies: Type.Array(
    Type.Object({
      readerId: Type.String(),
      displayName: Type.String(),
      startsOn: Type.String(),
      endsOn: Type.Optional(Type.String()),
    }),
  ),
  courses: Type.Array(
    Type.Object({ code: Type.String(), term: Type.String(), name: Type.String(), role: Type.String() }),
  ),
  history: Type.Array(
    Type.Object({
      id: Type.String(),
      at: Type.String({ format: "date-time" }),
      kind: Type.String(),
      by: Type.String(),
      why: Type.Optional(Type.String()),
      before: Type.Optional(Facts),
      after: Type.Optional(Facts),
    }),
  ),
});

/** A file as it goes over the wire. */
export function fileView(file: ReaderFile): Static<typeof ReaderFileView> {
  const { today, reader, cards, restrictions, notes, guardians, proxies, courses, history } = file;
  return {
    today,
    reader: { ...reader, names: [...reader.names] },
    cards: cards.map(({ id, kind, code, status }) => ({ id, kind, code, status })),
    restrictions: restrictions.map(({ endsOn, ...one }) => ({ ...one, ...(endsOn === null ? {} : { endsOn }) })),
    notes: notes.map(({ id, text, urgent, writtenAt, endsOn }) => ({
      id,
      text,
      urgent,
      writtenAt: writtenAt.toISOString(),
      ...(endsOn === null ? {} : { endsOn }),
    })),
    guardians: [...guardians],
    proxies: [...proxies],
    courses: [...courses],
    history: history.map(({ id, at, kind, by, why, before, after }) => ({
      id,
      at: at.toISOString(),
      kind,
      by,
      ...(why === null ? {} : { why }),
      ...(before === null ? {} : { before: { ...before } }),
      ...(after === null ? {} : { after: { ...after } }),
    })),
  };
}
