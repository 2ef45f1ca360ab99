import type { SearchAnswer } from "../../../lib/catalogue/search-catalogue.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { catalogueMessages } from "../messages.ts";
import type { CatalogueParams } from "../search-params.ts";
import styles from "./catalogue-page.module.css";

interface SearchNewsProps {
  readonly params: CatalogueParams;
  readonly answer: SearchAnswer;
  onChange(params: CatalogueParams): void;
}

/** How many there are, what else might have been meant, and what to do when there is nothing. */
export function SearchNews({ params, answer, onChange }: SearchNewsProps) {
  const texts = useTexts(catalogueMessages);
  const { q = "", sort } = params;
  const { total, tookMs, didYouMean, relaxed } = answer;
  const filtered = Object.keys(params).some((name) => !["q", "sort", "open"].includes(name));
  const plain: CatalogueParams = { q, ...(sort === undefined ? {} : { sort }) };
  return (
    <div className={styles.news}>
      <output>
        {total > 0 ? (
          <>
            <b>{texts.found(total)}</b> <span className="quiet">{texts.took(Math.max(1, Math.round(tookMs)))}</span>
          </>
        ) : (
          <b>{texts.nothing(q)}</b>
        )}
      </output>
      {relaxed && relaxed.leftOut.length > 0 && <p className="quiet">{texts.relaxed(relaxed.leftOut.join(" "))}</p>}
      {didYouMean !== undefined && (
        <p>
          {texts.didYouMean}{" "}
          <button type="button" className="btn bare small" onClick={() => onChange({ ...plain, q: didYouMean })}>
            {didYouMean}
          </button>
        </p>
      )}
      {total === 0 && <p className="quiet">{texts.nothingMore}</p>}
      {total === 0 && filtered && (
        <button type="button" className="btn small" onClick={() => onChange(plain)}>
          {texts.unfilter}
        </button>
      )}
    </div>
  );
}
