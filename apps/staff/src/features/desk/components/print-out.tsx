import { useEffect, useState } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords, momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Borrower, CheckedIn } from "../api/desk.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";

/** What goes to the printer: a slip that lies in a book, or what a reader has on loan. */
export type Printed =
  | { readonly kind: "slip"; readonly done: CheckedIn }
  | { readonly kind: "receipt"; readonly loans: Borrower["loans"] };

/** Prints as soon as it stands on the page; on paper it is the only thing. Nobody's name is on it. */
export function PrintOut({ printed, done }: { readonly printed: Printed; done(): void }) {
  useEffect(() => {
    window.print();
    done();
    // oxlint-disable-next-line react/exhaustive-deps -- once for what is printed
  }, [printed]);
  return (
    <div className={styles.paper}>{printed.kind === "slip" ? <BookSlip {...printed} /> : <Receipt {...printed} />}</div>
  );
}

function BookSlip({ done }: { readonly done: CheckedIn }) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const { goes, item, holdSlip } = done;
  const branch = goes.branchName?.[language] ?? goes.branch;
  const head = { "hold-shelf": texts.holdSlip, transit: `${texts.transitSlip} ${branch}`, repair: texts.repairSlip };
  return (
    <>
      <h1>{(head as Readonly<Record<string, string>>)[goes.to] ?? texts.toShelf}</h1>
      {holdSlip && <p className={styles.goes}>{texts.for(holdSlip.name, holdSlip.number)}</p>}
      {goes.keepUntil !== undefined && <p>{texts.toHoldShelf(goes.keepUntil)}</p>}
      <p>{item.title}</p>
      <p className="cn">{item.callNumber}</p>
      <p className="cn">{item.barcode}</p>
      {done.damage !== undefined && <p>{texts.damaged(done.damage)}</p>}
      <PrintedAt />
    </>
  );
}

function Receipt({ loans }: { readonly loans: Borrower["loans"] }) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  return (
    <>
      <h1>{texts.receipt}</h1>
      <PrintedAt />
      <ul>
        {loans.map((loan) => (
          <li key={loan.id}>
            {loan.item.title}
            <br />
            <span className="cn">{loan.item.barcode}</span> {texts.due(dayInWords(new Date(loan.dueAt), language))}
          </li>
        ))}
      </ul>
      <p>{texts.returnBy}</p>
    </>
  );
}

/** The moment of printing, and it stays that however often the slip is drawn. */
function PrintedAt() {
  const { language } = useLanguage();
  const [now] = useState(() => new Date());
  return <p>{momentInWords(now, language)}</p>;
}
