import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { type ItemVersion, itemVersionsQuery, undoItem } from "../api/items.ts";
import type { Item } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";
import styles from "./items-page.module.css";

interface ItemHistoryProps {
  readonly item: Item;
  onUndone(item: Item): void;
}

/** What became of an item, and the way back to each state. */
export function ItemHistory({ item, onUndone }: ItemHistoryProps) {
  const texts = useTexts(itemMessages);
  const api = useApi();
  const queries = useQueryClient();
  const mayEdit = useMay()("catalogue.item.edit");
  const { data } = useQuery(itemVersionsQuery(api, item.id));
  const [fault, setFault] = useState<unknown>();
  const undo = async (to: number) => {
    setFault(undefined);
    try {
      const undone = await undoItem(api, item, to);
      await queries.invalidateQueries({ queryKey: ["item-versions", item.id] });
      onUndone(undone);
    } catch (error) {
      setFault(error);
    }
  };
  return (
    <details className={styles.more}>
      <summary>{texts.history}</summary>
      {fault !== undefined && <Failed error={fault} />}
      <ol className={styles.history}>
        {data?.items.map((version) => (
          <li key={version.id}>
            <VersionText version={version} />
            {mayEdit && version.version < item.version && (
              <button type="button" className="btn small" onClick={() => void undo(version.version)}>
                {texts.undoTo}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function VersionText({ version }: { readonly version: ItemVersion }) {
  const texts = useTexts(itemMessages);
  const { language } = useLanguage();
  const { changedAt, changedBy, changes, note } = version;
  return (
    <div>
      <small className="quiet">
        <time dateTime={changedAt}>{momentInWords(new Date(changedAt), language)}</time> · <Actor by={changedBy} />
      </small>
      {version.version === 1 && <p>{texts.first}</p>}
      {note !== undefined && <p>{note}</p>}
      <ul>
        {changes.map(({ field, label, before, after }) => (
          <li key={field}>
            {label}: <del>{written(before, texts.empty)}</del> → <ins>{written(after, texts.empty)}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}

function written(value: unknown, empty: string): string {
  if (value === null || value === undefined) return empty;
  return typeof value === "object"
    ? Object.values(value).map(String).join(" ")
    : JSON.stringify(value).replace(/^"|"$/g, "");
}
