import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { placesQuery } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import type { FastItem } from "../api/desk.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";

interface FastItemFormProps {
  readonly barcode: string;
  add(item: FastItem): Promise<void>;
}

/** A book with a barcode and no record yet: a title is enough to lend it now; the cataloguers find it by its note. */
export function FastItemForm({ barcode, add }: FastItemFormProps) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const { data } = useQuery(placesQuery(useApi()));
  const [failure, setFailure] = useState<unknown>();
  const may = useMay();
  if (!data || !may("circulation.item.add-fast")) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const author = textOf(values, "author");
    const item = { itemBarcode: barcode, title: textOf(values, "title"), kind: textOf(values, "kind") };
    add({ ...item, location: textOf(values, "location"), ...(author === "" ? {} : { author }) }).catch(setFailure);
  };
  return (
    <details className={styles.more}>
      <summary>{texts.fastAdd}</summary>
      <form className={styles.bar} onSubmit={submit}>
        <input
          className="input"
          name="title"
          required
          maxLength={500}
          aria-label={texts.fastTitle}
          placeholder={texts.fastTitle}
        />
        <input
          className="input"
          name="author"
          maxLength={200}
          aria-label={texts.fastAuthor}
          placeholder={texts.fastAuthor}
        />
        <select className="input short" name="kind" aria-label={texts.fastKind}>
          {data.kinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
        <select className="input short" name="location" aria-label={texts.place}>
          {data.locations.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
        <button type="submit" className="btn">
          {texts.fastDone}
        </button>
      </form>
      {failure !== undefined && <Failed error={failure} />}
    </details>
  );
}
