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
  /** Whether one is over: those are folded away, for they are many after some years. */
  isOver?(item: Item): boolean;
  /** So many stay. */
  readonly keep?: number;
  change(items: Item[]): void;
  children(item: Item, put: (item: Item) => void): ReactNode;
}

/** Whether a stretch of days has ended before this one. */
export function endedBefore(today: string): (stretch: { readonly to?: string }) => boolean {
  return ({ to = "" }) => to !== "" && to < today;
}

/** A list of things that are edited where they stand, added and taken out. */
export function EditedList<Item>({
  title,
  hint,
  add,
  items,
  first,
  isOver,
  keep = 0,
  change,
  children,
}: EditedListProps<Item>) {
  const texts = useTexts(calendarMessages);
  const placed = items.map((item, index) => ({ item, index }));
  const over = placed.filter(({ item }) => isOver?.(item) === true);
  const now = placed.filter((one) => !over.includes(one));
  const line = ({ item, index }: (typeof placed)[number]) => (
    <fieldset key={index} className={styles.line}>
      <legend className="hide">
        {title} {index + 1}
      </legend>
      <div className={styles.fields}>
        {children(item, (next) => change(items.map((one, at) => (at === index ? next : one))))}
      </div>
      {items.length > keep && (
        <button type="button" className="btn bare small" onClick={() => change(items.filter((_, at) => at !== index))}>
          {texts.remove}
          <span className="hide">
            : {title} {index + 1}
          </span>
        </button>
      )}
    </fieldset>
  );
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {now.map(line)}
      {over.length > 0 && (
        <details>
          <summary>{texts.earlier(over.length)}</summary>
          <div className={styles.over}>{over.toReversed().map(line)}</div>
        </details>
      )}
      <p>
        <button type="button" className="btn small" onClick={() => change([...items, first])}>
          {add}
        </button>
      </p>
    </section>
  );
}
