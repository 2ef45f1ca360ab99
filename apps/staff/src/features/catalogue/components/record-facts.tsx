import { type BibDescription, describeBib, type Profile } from "@wenyuan/marc";
import { Icon } from "@wenyuan/ui";
import { useMemo } from "react";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { marcOf, type StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { catalogueMessages } from "../messages.ts";
import { recordMessages } from "../record-messages.ts";
import styles from "./record-page.module.css";

/** What the record describes, in words: original script first, its romanisation beneath. */
export function RecordFacts({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const catalogue = useTexts(catalogueMessages);
  const { language } = useLanguage();
  const bib = useMemo(() => describeBib(marcOf(record), { profile: record.profile as Profile }), [record]);
  const title = bib.titles[0];
  const rows: readonly (readonly [label: string, values: readonly string[]])[] = [
    [texts.romanized, [title?.romanized ?? ""]],
    [catalogue.authors, bib.contributors.slice(0, 8).map(contributorLine)],
    [texts.edition, bib.editions.map(({ text }) => text)],
    [catalogue.published, bib.publications.map(publicationLine)],
    [texts.physical, bib.physical.map(({ extent = "" }) => extent)],
    [texts.series, bib.series.map(({ text, volume }) => [text, volume].filter(Boolean).join("；"))],
    [
      catalogue.isbn,
      bib.identifiers.filter(({ type }) => type === "isbn" || type === "issn").map(({ value }) => value),
    ],
    [catalogue.clc, bib.classifications.map(({ number }) => number)],
    [texts.subjects, bib.subjects.slice(0, 12).map(({ terms }) => terms.join("—"))],
    [texts.source, [`${record.source} ${record.sourceKey}`]],
  ];
  return (
    <section className="stackv" aria-labelledby="record-facts">
      <h2 id="record-facts" className="hide">
        {texts.description}
      </h2>
      {title && (title.subtitle !== undefined || title.responsibility !== undefined) && (
        <p className={styles.subtitle} lang={langOf(title.subtitle ?? title.text)}>
          {[title.subtitle, title.responsibility].filter(Boolean).join(" / ")}
        </p>
      )}
      <dl className="facts">
        {rows
          .map(([label, values]) => [label, values.filter((value) => value !== "")] as const)
          .filter(([, values]) => values.length > 0)
          .map(([label, values]) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>
                {values.map((value, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- values repeat and never move
                  <span key={i} lang={label === texts.romanized ? "zh-Latn" : langOf(value)} className={styles.value}>
                    {value}
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      <p>
        <a className="btn small" href={`/${language}/records/${record.id}`} target="_blank" rel="noreferrer">
          <Icon name="out" /> {catalogue.page}
        </a>
      </p>
    </section>
  );
}

function contributorLine({ text, roles }: BibDescription["contributors"][number]): string {
  const role = roles[0]?.term;
  return role === undefined ? text : `${text}（${role}）`;
}

function publicationLine({ places, publishers, date }: BibDescription["publications"][number]): string {
  return [places[0]?.text, publishers[0]?.text, date].filter(Boolean).join(" · ");
}
