import { langOf } from "../../../lib/catalogue/script-of.ts";
import { placedSubfields } from "../../../lib/marc/edited-field.ts";
import styles from "./field-grid.module.css";

/** The content of a field with its subfield codes marked; character by character what it is. */
export function SubfieldText({ content, control }: { readonly content: string; readonly control: boolean }) {
  if (control) return <span className={styles.control}>{content}</span>;
  return placedSubfields(content).map(({ code, from, to }) => {
    const text = content.slice(code === "" ? from : from + 2, to);
    return (
      <span key={from} lang={langOf(text)}>
        {code !== "" && <b className={styles.code}>{content.slice(from, from + 2)}</b>}
        {text}
      </span>
    );
  });
}
