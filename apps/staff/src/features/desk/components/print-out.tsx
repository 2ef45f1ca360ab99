import { useEffect, useState } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords, momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Borrower, CheckedIn } from "../api/desk.ts";
import type { GroupLine } from "../group-lines.ts";
import { groupMessages } from "../group-messages.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";

/** What goes to the printer: a slip that lies in a book, or what a reader has on loan. */
export type Printed =
  | { readonly kind: "slip"; readonly done: CheckedIn }
  | { readonly kind: "receipt"; readonly loans: Borrower["loans"] }
  /** 集体借阅: named and signed, since one person answers for all of it. */
  | { readonly kind: "group"; readonly name?: string; readonly lines: readonly GroupLine[] };

/** Prints as soon as it stands on the page; on paper it is the only thing. Nobody's name is on it but on a group's list. */
export function PrintOut({ printed, done }: { readonly printed: Printed; done(): void }) {
  useEffect(() => {
    window.print();
    done();
    // oxlint-disable-next-line react/exhaustive-deps -- once for what is printed
  }, [printed]);
  return (
    <div className={styles.paper}>
      {printed.kind === "slip" && <BookSlip {...printed} />}
      {printed.kind === "receipt" && <Receipt {...printed} />}
      {printed.kind === "group" && <GroupReceipt {...printed} />}
    </div>
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
      {holdSlip && <p className={styles.goes}>{holdSlip.reader}</p>}
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

function GroupReceipt({ name, lines }: { readonly name?: string; readonly lines: readonly GroupLine[] }) {
  const texts = useTexts(groupMessages);
  const { language } = useLanguage();
  const lent = lines.flatMap(({ card, barcode, state }) =>
    state.at === "lent" ? [{ card, barcode, ...state.done }] : [],
  );
  return (
    <>
      <h1>{texts.receipt}</h1>
      <PrintedAt />
      <p>
        {name} {texts.books(lent.length)}
      </p>
      <ol>
        {lent.map(({ card, barcode, item, loan }) => (
          <li key={barcode}>
            {item.title}
            <br />
            <span className="cn">{barcode}</span> {card !== undefined && <span className="cn">{card}</span>}{" "}
            {texts.lentUntil(dayInWords(new Date(loan.dueAt), language))}
          </li>
        ))}
      </ol>
      <p>{texts.signature} ____________</p>
    </>
  );
}

/** The moment of printing, and it stays that however often the slip is drawn. */
function PrintedAt() {
  const { language } = useLanguage();
  const [now] = useState(() => new Date());
  return <p>{momentInWords(now, language)}</p>;
}
