import { Cover } from "@wenyuan/ui";
import { authorsLine, publishedLine, titleLine } from "../lib/catalogue/hit-lines.ts";
import { langOf } from "../lib/catalogue/script-of.ts";
import type { Hit } from "../lib/catalogue/search-catalogue.ts";
import styles from "./kiosk.module.css";

interface ResultPileProps {
  readonly hits: readonly Hit[];
  onOpen(hit: Hit): void;
}

/** Found books, each a target as wide as the screen. */
export function ResultPile({ hits, onOpen }: ResultPileProps) {
  return (
    <ul className={styles.pile}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <button type="button" onClick={() => onOpen(hit)}>
            <Cover src={`/covers/${hit.id}.svg`} clc={hit.clc} />
            <span className={styles.words}>
              <b lang={langOf(hit.title)}>{titleLine(hit)}</b>
              <span lang={langOf(authorsLine(hit))}>{authorsLine(hit)}</span>
              <span lang={langOf(publishedLine(hit))}>{publishedLine(hit)}</span>
            </span>
            {hit.clc !== undefined && <span className={`cn ${styles.class}`}>{hit.clc}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
