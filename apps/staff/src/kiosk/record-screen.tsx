import { Cover } from "@wenyuan/ui";
import { useEffect, useRef } from "react";
import { authorsLine, publishedLine, titleLine } from "../lib/catalogue/hit-lines.ts";
import { langOf } from "../lib/catalogue/script-of.ts";
import type { Hit } from "../lib/catalogue/search-catalogue.ts";
import { useTexts } from "../lib/i18n/language.tsx";
import styles from "./kiosk.module.css";
import { kioskMessages } from "./messages.ts";

/** One book: what it is, and the number to look for. */
export function RecordScreen({ hit, onBack }: { readonly hit: Hit; onBack(): void }) {
  const texts = useTexts(kioskMessages);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const facts = [
    [texts.by, authorsLine(hit)],
    [texts.published, publishedLine(hit)],
    [texts.isbn, hit.isbns.join("  ")],
  ] as const;
  return (
    <>
      <div className={styles.record}>
        <Cover src={`/covers/${hit.id}.svg`} clc={hit.clc} eager />
        <div>
          <h1 ref={title} tabIndex={-1} lang={langOf(hit.title)}>
            {titleLine(hit)}
          </h1>
          <dl className={styles.facts}>
            {facts
              .filter(([, value]) => value !== "")
              .map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd lang={langOf(value)}>{value}</dd>
                </div>
              ))}
          </dl>
        </div>
      </div>
      <section className={styles.where}>
        {hit.clc === undefined ? (
          <p>{texts.noCallNumber}</p>
        ) : (
          <>
            <p className={styles.label}>{hit.clc}</p>
            <p>{texts.callNumber}</p>
          </>
        )}
        <button type="button" className="btn" onClick={onBack}>
          ← {texts.back}
        </button>
      </section>
    </>
  );
}
