import type { ReactNode } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";

interface EditedListProps<Item> {
  readonly title: string;
  readonly hint?: string;
  readonly add: string;
  readonly items: readonly Item[];
  /** What a new one begins with. */
  readonly first: Item;
  /** So many stay. */
  readonly keep?: number;
  change(items: Item[]): void;
  children(item: Item, put: (item: Item) => void): ReactNode;
}

/** A list of things that are edited where they stand, added and taken out. */
export function EditedList<Item>({
  title,
  hint,
  add,
  items,
  first,
  keep = 0,
  change,
  children,
}: EditedListProps<Item>) {
  const texts = useTexts(calendarMessages);
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place: it has no name of its own until it is filled in
        <fieldset key={index} className={styles.line}>
          <legend className="hide">
            {title} {index + 1}
          </legend>
          <div className={styles.fields}>
            {children(item, (next) => change(items.map((one, at) => (at === index ? next : one))))}
          </div>
          {items.length > keep && (
            <button
              type="button"
              className="btn bare small"
              onClick={() => change(items.filter((_, at) => at !== index))}
            >
              {texts.remove}
              <span className="hide">
                : {title} {index + 1}
              </span>
            </button>
          )}
        </fieldset>
      ))}
      <p>
        <button type="button" className="btn small" onClick={() => change([...items, first])}>
          {add}
        </button>
      </p>
    </section>
  );
}
