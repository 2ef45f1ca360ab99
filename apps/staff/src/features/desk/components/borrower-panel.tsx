import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { Keys } from "../../../lib/keyboard/keyboard.tsx";
import { amountInWords } from "../../../lib/money/amount-words.ts";
import { Face } from "../../../lib/photo/face.tsx";
import { photoQuery } from "../../../lib/photo/photo.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Borrower } from "../api/desk.ts";
import { lossMessages } from "../loss-messages.ts";
import { categoryMessages, deskMessages } from "../messages.ts";
import { photoMessages } from "../photo-messages.ts";
import { BorrowerFindings } from "./borrower-findings.tsx";
import styles from "./desk.module.css";
import type { Printed } from "./print-out.tsx";

export interface BorrowerPanelProps {
  readonly borrower: Borrower | undefined;
  /** Without a network: the card that was scanned, of which nothing more is known. */
  readonly cardOnly: string | undefined;
  print(what: Printed): void;
  renew(loan: Borrower["loans"][number]): Promise<void>;
  /** Lays the book of a loan on the desk: what it is in the middle of, and what can be done with it. */
  handle(loan: Borrower["loans"][number]): Promise<void>;
  next(): void;
}

/** Who stands at the desk: can he borrow, what is out, what is owed, all at once. */
export function BorrowerPanel({ borrower, cardOnly, print, renew, handle, next }: BorrowerPanelProps) {
  const texts = useTexts(deskMessages);
  if (!borrower)
    return (
      <aside className={`panel ${styles.reader}`} aria-label={texts.noReader}>
        {cardOnly === undefined ? (
          <p className="quiet">{texts.noReaderHelp}</p>
        ) : (
          <>
            <h2>{texts.cardOffline(cardOnly)}</h2>
            <p className="quiet">{texts.cardOfflineHelp}</p>
            <button type="button" className="btn small" onClick={next}>
              {texts.nextReader} <Keys combo="F9" />
            </button>
          </>
        )}
      </aside>
    );
  return (
    <aside className={`panel ${styles.reader}`} aria-labelledby="borrower">
      <div className={styles.name}>
        <h2 id="borrower">{borrower.displayName}</h2>
        <button type="button" className="btn small" onClick={next}>
          {texts.nextReader} <Keys combo="F9" />
        </button>
      </div>
      <p className={styles.may}>
        <span className={`st ${borrower.allowed ? "in" : "late"}`}>
          {borrower.allowed ? texts.mayBorrow : texts.mayNotBorrow}
        </span>
        {borrower.left !== undefined && borrower.allowed && <span className="quiet">{texts.left(borrower.left)}</span>}
      </p>
      <BorrowerFace id={borrower.id} name={borrower.displayName} />
      <BorrowerFindings findings={borrower.findings} />
      <BorrowerFacts borrower={borrower} />
      <BorrowerLoans loans={borrower.loans} renew={renew} handle={handle} />
      {borrower.loans.length > 0 && (
        <button
          type="button"
          className="btn bare small"
          onClick={() => print({ kind: "receipt", loans: borrower.loans })}
        >
          {texts.printReceipt}
        </button>
      )}
    </aside>
  );
}

/** The face of who agreed to that, so that the desk sees whose card it is. */
function BorrowerFace({ id, name }: { readonly id: string; readonly name: string }) {
  const texts = useTexts(photoMessages);
  const may = useMay()("readers.photo.see");
  const { data } = useQuery({ ...photoQuery(useApi(), id), enabled: may });
  return data?.photo ? <Face photo={data.photo} alt={texts.photoOf(name)} /> : null;
}

function BorrowerFacts({ borrower }: { readonly borrower: Borrower }) {
  const texts = useTexts(deskMessages);
  const categories = useTexts(categoryMessages);
  const { language } = useLanguage();
  const category = (categories as Readonly<Record<string, string>>)[borrower.category] ?? borrower.category;
  const ready = borrower.holds.filter(({ state }) => state === "ready").length;
  const facts = [
    [texts.category, category],
    [texts.onLoan, String(borrower.loansHome + borrower.loansOnSite)],
    ...(borrower.owes.minor > 0 ? [[texts.owes, amountInWords(borrower.owes, language)]] : []),
    ...(borrower.expiresOn === undefined ? [] : [[texts.validUntil, borrower.expiresOn]]),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {borrower.owes.minor > 0 && (
        <Link className="btn small" to="/readers/$id/charges" params={{ id: borrower.id }}>
          {texts.toMoney}
        </Link>
      )}
      {borrower.holds.length > 0 && <p className="st soon">{texts.holds(ready, borrower.holds.length)}</p>}
    </>
  );
}

type BorrowerLoansProps = Pick<BorrowerPanelProps, "renew" | "handle"> & { readonly loans: Borrower["loans"] };

function BorrowerLoans({ loans, renew, handle }: BorrowerLoansProps) {
  const texts = useTexts(deskMessages);
  const more = useTexts(lossMessages);
  const { language } = useLanguage();
  if (loans.length === 0) return null;
  return (
    <ul className={styles.loans} aria-label={texts.onLoan}>
      {loans.map((loan) => (
        <li key={loan.id}>
          <span>
            {loan.item.title}
            <small className="quiet">{texts.due(dayInWords(new Date(loan.dueAt), language))}</small>
          </span>
          <button
            type="button"
            className="btn small"
            onClick={() => void renew(loan)}
            aria-label={`${texts.renew} ${loan.item.title}`}
          >
            {texts.renew}
          </button>
          {loan.item.barcode !== undefined && (
            <button
              type="button"
              className="btn bare small"
              onClick={() => void handle(loan)}
              aria-label={`${more.handle} ${loan.item.title}`}
            >
              {more.handle}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
