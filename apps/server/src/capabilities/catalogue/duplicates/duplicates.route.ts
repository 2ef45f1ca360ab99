import { Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { cataloguePermissions } from "../permissions.ts";
import { catalogueProblems } from "../problems.ts";
import { Id, RecordParams } from "../records/record.schema.ts";
import { editingOf } from "../records/records.route.ts";
import { duplicateMessages } from "./duplicate.messages.ts";
import {
  type ListedPair,
  listPairs,
  type PairedRecord,
  type PairPlace,
  pairsOfRecord,
  setDismissed,
} from "./duplicate.store.ts";

const PairedView = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  profile: Type.String(),
  title: Type.String(),
  subtitle: Type.Optional(Type.String()),
  authors: Type.Array(Type.String()),
  publisher: Type.Optional(Type.String()),
  date: Type.Optional(Type.String()),
  isbns: Type.Array(Type.String()),
});

const PairView = Type.Object({
  id: Type.String({ description: "The pair's place in the list, for paging" }),
  points: Type.Integer({ description: "As imports count them; from 1000 on, an import takes two records for one" }),
  reasons: Type.Array(Type.Object({ code: Type.String(), text: Type.String(), value: Type.Optional(Type.String()) })),
  records: Type.Array(PairedView, { minItems: 2, maxItems: 2 }),
});

const PairBody = Type.Object(
  { recordIds: Type.Array(Id, { minItems: 2, maxItems: 2, uniqueItems: true }) },
  { additionalProperties: false },
);

const Dismissed = Type.Object({ dismissed: Type.Boolean() });

/** Records that may be there twice. */
export function duplicateRoutes(kernel: Pick<Kernel, "db" | "clock">): Endpoint[] {
  const { db } = kernel;
  const access = cataloguePermissions["record.delete"];
  return [
    route({
      method: "GET",
      path: "/api/v1/duplicates",
      access,
      summary: "Pairs of records that may be one, the likeliest first, with reasons",
      query: PageQuery,
      answer: PageOf(PairView),
      async handle({ query: { limit, cursor }, language }) {
        const pairs = await listPairs(db, placeOf(cursor), limit + 1);
        const shown = pairs.slice(0, limit);
        const last = shown.at(-1);
        return {
          items: shown.map((pair) => pairView(pair, language)),
          ...(pairs.length > limit && last ? { next: cursorOf(last) } : {}),
        };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/records/:id/duplicates",
      access: cataloguePermissions["record.read-marc"],
      summary: "Records that may be the same as this one",
      params: RecordParams,
      answer: Type.Object({ items: Type.Array(PairView) }),
      handle: async ({ params, language }) => ({
        items: (await pairsOfRecord(db, params.id)).map((pair) => pairView(pair, language)),
      }),
    }),
    route({
      method: "POST",
      path: "/api/v1/duplicates/dismiss",
      access,
      summary: "Two records are two: they are named no more",
      body: PairBody,
      answer: Dismissed,
      problems: [catalogueProblems.pairNotFound],
      async handle(call) {
        const { by, now } = editingOf(call, kernel);
        const pair = inOrder(call.body.recordIds);
        const known = await transact(db, (tx) => setDismissed(tx, pair, { at: now, by }));
        return known ? { dismissed: true } : catalogueProblems.pairNotFound();
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/duplicates/recall",
      access,
      summary: "Name a dismissed pair again",
      body: PairBody,
      answer: Dismissed,
      problems: [catalogueProblems.pairNotFound],
      async handle({ body }) {
        const known = await transact(db, (tx) => setDismissed(tx, inOrder(body.recordIds), null));
        return known ? { dismissed: false } : catalogueProblems.pairNotFound();
      },
    }),
  ];
}

function inOrder(ids: readonly string[]): { oneId: string; otherId: string } {
  const [oneId = "", otherId = ""] = ids.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return { oneId, otherId };
}

/** Digits of the id in a cursor; those before them are the points. */
const idDigits = 14;
const first: PairPlace = { points: 10_000, id: "0" };

function cursorOf({ points, id }: PairPlace): string {
  return `${points}${id.padStart(idDigits, "0")}`;
}

function placeOf(cursor: string | undefined): PairPlace {
  if (cursor === undefined || cursor.length <= idDigits) return first;
  return { points: Number(cursor.slice(0, -idDigits)), id: cursor.slice(-idDigits) };
}

function pairView(pair: ListedPair, language: Language) {
  return {
    id: cursorOf(pair),
    points: pair.points,
    reasons: pair.reasons.map((reason) => reasonView(reason, language)),
    records: [pairedView(pair.one), pairedView(pair.other)],
  };
}

function reasonView(reason: string, language: Language) {
  const [code = "", ...value] = reason.split(" ");
  const known = code in duplicateMessages ? duplicateMessages[code as keyof typeof duplicateMessages] : undefined;
  return { code, text: known?.[language] ?? code, ...(value.length > 0 ? { value: value.join(" ") } : {}) };
}

function pairedView({ id, version, profile, summary }: PairedRecord) {
  const { title, subtitle, authors, publisher, date, isbns } = summary;
  return {
    id,
    version,
    profile,
    title: title.text,
    authors: authors.map(({ text }) => text),
    isbns: [...isbns],
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
  };
}
