import { Type } from "typebox";
import type { RecordSummary } from "../../catalogue/index.ts";

const Text = Type.Object({ text: Type.String(), romanized: Type.Optional(Type.String()) });

/** What a list says of a record, over the API. */
export const HitSummary = {
  id: Type.String(),
  title: Type.String(),
  titleRomanized: Type.Optional(Type.String()),
  subtitle: Type.Optional(Type.String()),
  authors: Type.Array(Text),
  kind: Type.String(),
  publisher: Type.Optional(Type.String()),
  date: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  clc: Type.Optional(Type.String()),
  isbns: Type.Array(Type.String()),
};

export function hitSummary(id: string, summary: RecordSummary) {
  const { title, authors, isbns, subtitle, kind, publisher, date, language, clc } = summary;
  return {
    id,
    title: title.text,
    titleRomanized: title.romanized,
    subtitle,
    authors,
    kind,
    publisher,
    date,
    language,
    clc,
    isbns,
  };
}
