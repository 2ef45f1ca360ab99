import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Preview } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import styles from "./imports.module.css";

type Draft = Preview["samples"][number]["items"][number];

/** The items of a sample record as the chosen profile reads them. */
export function SampleItems({ number, items }: { readonly number: number; readonly items: readonly Draft[] }) {
  const texts = useTexts(importMessages);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls sideways is reached by the keyboard (axe)
    <section className={styles.wide} tabIndex={0} aria-label={texts.itemsOf(number)}>
      <table className="table">
        <thead>
          <tr>
            {[texts.barcode, texts.callNumber, texts.place, texts.kind, texts.volume, texts.price].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- an item without a barcode is its place
            <tr key={i}>
              <td className="cn">{item.barcode ?? "–"}</td>
              <td className="cn">{item.callNumber ?? "–"}</td>
              <td>{item.place ?? "–"}</td>
              <td>{item.kind ?? "–"}</td>
              <td>{item.volume ?? "–"}</td>
              <td>
                {item.price === undefined ? "–" : `${item.price.currency} ${(item.price.minor / 100).toFixed(2)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
