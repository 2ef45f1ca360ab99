import { Link, useNavigate } from "@tanstack/react-router";
import { Icon } from "@wenyuan/ui";
import { authorsLine, publishedLine, titleLine } from "../../../lib/catalogue/hit-lines.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import type { Hit } from "../../../lib/catalogue/search-catalogue.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useValueWords } from "../hooks/use-value-words.ts";
import { catalogueMessages } from "../messages.ts";
import styles from "./details-pane.module.css";
import { MarcView } from "./marc-view.tsx";

interface DetailsPaneProps {
  readonly id: string | undefined;
  /** Undefined when the address opens a record that the list has not reached. */
  readonly hit: Hit | undefined;
  onBack(): void;
}

/** One record: what it is, and for those who may, its MARC. */
export function DetailsPane({ id, hit, onBack }: DetailsPaneProps) {
  const texts = useTexts(catalogueMessages);
  const mayReadMarc = useMay()("catalogue.record.read-marc");
  return (
    <aside className={styles.pane} aria-label={texts.details}>
      {id === undefined ? (
        <p className="quiet">{texts.choose}</p>
      ) : (
        <>
          <button type="button" className={`btn small ${styles.back}`} onClick={onBack}>
            ← {texts.back}
          </button>
          {hit && <Summary hit={hit} />}
          {mayReadMarc && <MarcView id={id} />}
        </>
      )}
    </aside>
  );
}

function Summary({ hit }: { readonly hit: Hit }) {
  const texts = useTexts(catalogueMessages);
  const { language } = useLanguage();
  const words = useValueWords();
  const authors = authorsLine(hit);
  const published = publishedLine(hit);
  const navigate = useNavigate();
  const mayReadMarc = useMay()("catalogue.record.read-marc");
  useKey(
    "o",
    { label: texts.openRecord, group: texts.keys, on: mayReadMarc },
    () => void navigate({ to: "/records/$id", params: { id: hit.id } }),
  );
  const facts = [
    { label: texts.authors, value: <span lang={langOf(authors)}>{authors}</span>, is: authors !== "" },
    { label: texts.published, value: <span lang={langOf(published)}>{published}</span>, is: published !== "" },
    { label: texts.kind, value: words("kind", hit.kind), is: true },
    { label: texts.language, value: words("language", hit.language ?? ""), is: hit.language !== undefined },
    { label: texts.isbn, value: <span className="cn">{hit.isbns.join("  ")}</span>, is: hit.isbns.length > 0 },
    { label: texts.clc, value: <span className="cn">{hit.clc}</span>, is: hit.clc !== undefined },
    { label: texts.id, value: <span className="cn">{hit.id}</span>, is: true },
  ];
  return (
    <div className="stackv">
      <h2 lang={langOf(hit.title)}>{hit.title === "" ? texts.untitled : titleLine(hit)}</h2>
      {hit.titleRomanized !== undefined && (
        <p className="quiet" lang="zh-Latn">
          {hit.titleRomanized}
        </p>
      )}
      <dl className="facts">
        {facts
          .filter(({ is }) => is)
          .map(({ label, value }) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className="row">
        {mayReadMarc && (
          <Link className="btn small" to="/records/$id" params={{ id: hit.id }}>
            <Icon name="book" /> {texts.openRecord} <Keys combo="o" />
          </Link>
        )}
        <a className="btn small" href={`/${language}/records/${hit.id}`} target="_blank" rel="noreferrer">
          <Icon name="out" /> {texts.page}
        </a>
      </p>
    </div>
  );
}
