import { Copyable, type Fact } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import { inOneLine, languageName, textLanguage } from "../work-view.ts";
import { Names, ownContributors } from "./contributors.tsx";
import { recordMessages } from "./record.messages.ts";
import type { RecordParts } from "./record.page.tsx";
import { shownIdentifiers } from "./record-identifiers.ts";

/** The facts of a record as names and values; those that it lacks are left out. */
export function recordFacts(parts: RecordParts): Fact[] {
  const { bib, language } = parts;
  const t = speak(recordMessages, language);
  const names = (codes: readonly string[]) =>
    [...new Set(codes)].map((code) => languageName(code, language)).join(language === "zh" ? "、" : ", ");
  const { text: spoken, original } = bib.languages;
  const translated = original.some((code) => !spoken.includes(code));
  return [
    ...contributorFact(parts),
    ...textFact(t.otherTitles, otherTitles(parts), parts),
    ...textFact(
      t.edition,
      bib.editions.map((edition) => edition.text),
      parts,
    ),
    ...textFact(t.published, bib.publications.map(publicationLine), parts),
    ...textFact(
      t.extent,
      bib.physical.map((one) => inOneLine([one.extent, one.details, one.dimensions, one.accompanying])),
      parts,
    ),
    ...textFact(
      t.series,
      bib.series.map((one) => inOneLine([one.text, one.volume])),
      parts,
    ),
    ...(spoken.length > 0 ? [{ name: t.languages, value: names(spoken) }] : []),
    ...(translated ? [{ name: t.original, value: names(original) }] : []),
    ...textFact(
      t.volumes,
      bib.volumes.map((one) => [one.number, one.text].filter(Boolean).join(" ")),
      parts,
    ),
    ...identifierFacts(parts),
    ...textFact(t.notes, readableNotes(parts), parts),
  ];
}

/** The title page's other titles, without those that the heading already shows. */
function otherTitles({ bib, record }: RecordParts): string[] {
  const shown = new Set([record.summary.title.text, record.summary.title.romanized, record.summary.subtitle]);
  return bib.titles
    .slice(1)
    .map((title) => title.text)
    .filter((text) => !shown.has(text));
}

/** Notes in words. Some systems export fields of bare numbers, which are not for reading. */
function readableNotes({ bib }: RecordParts): string[] {
  return bib.notes.filter((note) => note.kind !== "local" && /\p{L}/u.test(note.text)).map((note) => note.text);
}

/** All who made it, when the heading names only the first. */
function contributorFact({ bib, record, language }: RecordParts): Fact[] {
  const own = ownContributors(bib.contributors);
  const t = speak(recordMessages, language);
  return own.length > 3
    ? [{ name: t.authors, value: <Names names={own} work={record.summary} language={language} /> }]
    : [];
}

function textFact(name: string, values: readonly string[], { bib }: RecordParts): Fact[] {
  const distinct = [...new Set(values.filter((value) => value !== ""))];
  return distinct.length === 0 ? [] : [{ name, value: <Lines values={distinct} language={bib.languages.text[0]} /> }];
}

/** A row for each kind of number; one touch copies it. */
function identifierFacts({ bib, record, language }: RecordParts): Fact[] {
  const t = speak(recordMessages, language);
  const labels = { copy: t.copy, done: t.copied, failed: t.notCopied };
  const numbers = [...shownIdentifiers(bib.identifiers), { label: t.number, value: record.id, qualifier: undefined }];
  return [...Map.groupBy(numbers, (one) => one.label)].map(([name, same]) => ({
    name,
    value: same.map(({ value, qualifier }) => (
      <span className="ident" key={value}>
        <Copyable text={value} labels={labels} />
        {qualifier !== undefined && <small>{qualifier}</small>}
      </span>
    )),
  }));
}

function publicationLine({ places, publishers, date }: RecordParts["bib"]["publications"][number]): string {
  const where = places.map((place) => place.text).join("; ");
  const who = publishers.map((publisher) => publisher.text).join("; ");
  const han = /\p{Script=Han}/u.test(where + who);
  return inOneLine([[where, who].filter(Boolean).join(han ? "：" : ": "), date]);
}

function Lines({ values, language }: { readonly values: readonly string[]; readonly language: string | undefined }) {
  return values.map((value, index) => (
    <span key={value} lang={textLanguage(value, language)}>
      {index > 0 && <br />}
      {value}
    </span>
  ));
}
