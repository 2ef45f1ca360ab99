import type { Fact } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import { languageName, textLanguage } from "../work-view.ts";
import { recordMessages } from "./record.messages.ts";
import type { RecordParts } from "./record.page.tsx";

/** The facts of a record as names and values; those that it lacks are left out. */
export function recordFacts({ bib, record, language }: RecordParts): Fact[] {
  const t = speak(recordMessages, language);
  const comma = language === "zh" ? "，" : ", ";
  const names = (codes: readonly string[]) => codes.map((code) => languageName(code, language)).join(comma);
  const rows: [name: string, values: readonly string[], code?: boolean][] = [
    [t.otherTitles, bib.titles.slice(1).map((title) => title.text)],
    [t.edition, bib.editions.map((edition) => edition.text)],
    [t.published, bib.publications.map(publicationLine)],
    [
      t.extent,
      bib.physical.map((one) =>
        [one.extent, one.details, one.dimensions, one.accompanying].filter(Boolean).join(comma),
      ),
    ],
    [t.series, bib.series.map((one) => [one.text, one.volume].filter(Boolean).join(comma))],
    [t.languages, bib.languages.text.length > 0 ? [names(bib.languages.text)] : []],
    [t.original, bib.languages.original.length > 0 ? [names(bib.languages.original)] : []],
    [t.volumes, bib.volumes.map((one) => [one.number, one.text].filter(Boolean).join(" "))],
    [t.identifiers, bib.identifiers.map((one) => `${one.type.toUpperCase()} ${one.value}`), true],
    [
      t.classes,
      bib.classifications.map(
        (one) => `${one.scheme.toUpperCase()} ${[one.number, one.item].filter(Boolean).join(" ")}`,
      ),
      true,
    ],
    [t.notes, bib.notes.map((note) => note.text)],
    [t.number, [record.id], true],
  ];
  const facts = rows
    .map(([name, values, code]) => [name, [...new Set(values.filter(Boolean))], code] as const)
    .filter(([, values]) => values.length > 0)
    .map(([name, values, code]) => ({
      name,
      value: <Lines values={values} language={bib.languages.text[0]} />,
      ...(code ? { code } : {}),
    }));
  return bib.electronic.length === 0
    ? facts
    : [{ name: t.online, value: <Online {...{ bib }} label={t.openOnline} /> }, ...facts];
}

function publicationLine({ places, publishers, date }: RecordParts["bib"]["publications"][number]): string {
  const where = places.map((place) => place.text).join("; ");
  const who = publishers.map((publisher) => publisher.text).join("; ");
  return [[where, who].filter(Boolean).join(": "), date].filter(Boolean).join(", ");
}

function Lines({ values, language }: { values: readonly string[]; language: string | undefined }) {
  return (
    <>
      {values.map((value, index) => (
        <span key={value} lang={textLanguage(value, language)}>
          {index > 0 && <br />}
          {value}
        </span>
      ))}
    </>
  );
}

/** Links out, only to http and https: a record's URL is somebody else's text. */
function Online({ bib, label }: Pick<RecordParts, "bib"> & { label: string }) {
  return (
    <>
      {bib.electronic
        .filter(({ url }) => /^https?:\/\//i.test(url))
        .map(({ url, label: said }, index) => (
          <span key={url}>
            {index > 0 && <br />}
            <a href={url} rel="noreferrer">
              {said ?? label}
            </a>
          </span>
        ))}
    </>
  );
}
