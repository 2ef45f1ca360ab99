import { CallNumber } from "@wenyuan/ui";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { authorsLine, publishedLine, titleLine } from "../../../lib/catalogue/hit-lines.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import type { Hit } from "../../../lib/catalogue/search-catalogue.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useKey } from "../../../lib/keyboard/keyboard.tsx";
import { MoreRows } from "../../../lib/table/more-rows.tsx";
import { moveRow } from "../../../lib/table/row-moves.ts";
import { useValueWords } from "../hooks/use-value-words.ts";
import { catalogueMessages } from "../messages.ts";
import styles from "./result-list.module.css";

interface ResultListProps {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly open: string | undefined;
  onOpen(id: string): void;
  readonly more: { readonly reading: boolean; read(): void } | undefined;
}

/** The found records. Arrow keys walk through them, and the details beside follow. */
export function ResultList({ hits, open, onOpen, more }: ResultListProps) {
  const texts = useTexts(catalogueMessages);
  const list = useRef<HTMLOListElement>(null);
  const at = Math.max(
    0,
    hits.findIndex((hit) => hit.id === open),
  );
  useKey("ArrowDown", { label: texts.next, group: texts.keys });
  useEffect(() => {
    list.current?.querySelector(`[data-hit="${CSS.escape(open ?? "")}"]`)?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveRow(event.key, at, hits.length);
    const hit = to === undefined ? undefined : hits[open === undefined && event.key === "ArrowDown" ? 0 : to];
    if (!hit) return;
    event.preventDefault();
    onOpen(hit.id);
    list.current?.querySelector<HTMLElement>(`[data-hit="${CSS.escape(hit.id)}"]`)?.focus({ preventScroll: true });
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the buttons inside */}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {hits.map((hit, i) => (
          <li key={hit.id}>
            <button
              type="button"
              data-hit={hit.id}
              className={styles.hit}
              tabIndex={i === at ? 0 : -1}
              aria-current={hit.id === open}
              onClick={() => onOpen(hit.id)}
            >
              <HitLines hit={hit} />
            </button>
          </li>
        ))}
      </ol>
      <MoreRows count={hits.length} more={more} sorting={false} />
    </>
  );
}

function HitLines({ hit }: { readonly hit: Hit }) {
  const texts = useTexts(catalogueMessages);
  const words = useValueWords();
  const authors = authorsLine(hit);
  const published = publishedLine(hit);
  return (
    <>
      <span className={styles.words}>
        <b lang={langOf(hit.title)}>{hit.title === "" ? texts.untitled : titleLine(hit)}</b>
        {authors !== "" && <span lang={langOf(authors)}>{authors}</span>}
        <small>
          {words("kind", hit.kind)}
          {published !== "" && " · "}
          {published !== "" && <span lang={langOf(published)}>{published}</span>}
        </small>
      </span>
      {hit.clc !== undefined && <CallNumber value={hit.clc} label={texts.clc} />}
    </>
  );
}
