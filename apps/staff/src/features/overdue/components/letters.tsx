import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { libraryQuery } from "../../../lib/library/library.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import type { LateLoan } from "../api/overdue.ts";
import { overdueMessages } from "../messages.ts";
import styles from "./overdue.module.css";

function print(): void {
  window.print();
}

/** A letter for each reader, with all his late books: folded and sent by campus post where no message is read. */
export function Letters({ loans, onClose }: { readonly loans: readonly LateLoan[]; onClose(): void }) {
  const texts = useTexts(overdueMessages);
  const [written] = useState(() => new Date());
  const byReader = [...Map.groupBy(loans, ({ reader }) => reader.id).values()];
  return (
    <>
      <PageHead
        title={texts.letters}
        action={
          <button type="button" className="btn main" onClick={print}>
            {texts.print}
          </button>
        }
      >
        {texts.letterCount(byReader.length)}
      </PageHead>
      <p className={styles.bar}>
        <button type="button" className="btn" onClick={onClose}>
          {texts.back}
        </button>
      </p>
      <ul className={styles.letters}>
        {byReader.map((of) => (
          <li key={of[0]?.reader.id} className={styles.letter}>
            <Letter loans={of} written={written} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Letter({ loans, written }: { readonly loans: readonly LateLoan[]; readonly written: Date }) {
  const texts = useTexts(overdueMessages);
  const { language } = useLanguage();
  const library = useQuery(libraryQuery(useApi())).data?.name[language] ?? "";
  const reader = loans[0]?.reader;
  return (
    <>
      <h2>{texts.letterTitle}</h2>
      <p>
        {texts.dear(reader?.name ?? "")}
        <br />
        <small>{[reader?.department, reader?.number].filter(Boolean).join(" · ")}</small>
      </p>
      <p>{texts.letterText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.work}</th>
            <th scope="col">{texts.barcode}</th>
            <th scope="col">{texts.due}</th>
            <th scope="col">{texts.days}</th>
          </tr>
        </thead>
        <tbody>
          {loans.map(({ id, item, dueAt, daysLate }) => (
            <tr key={id}>
              <td lang={langOf(item.title)}>{item.title}</td>
              <td className="cn">{item.barcode}</td>
              <td>{dayInWords(new Date(dueAt), language)}</td>
              <td>{texts.dayCount(daysLate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.letterEnd}</p>
      <p className={styles.signed}>{texts.signed(library, dayInWords(written, language))}</p>
    </>
  );
}
