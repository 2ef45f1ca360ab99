import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords, timeInWords } from "../../../lib/i18n/time-words.ts";
import { amountInWords } from "../amount-words.ts";
import type { CheckedIn } from "../api/desk.ts";
import { deskMessages } from "../messages.ts";
import { findingsOf, type Slip } from "../slip.ts";
import styles from "./desk.module.css";
import { FindingList } from "./finding-list.tsx";

/** What was just done, newest first, read out as it comes. */
export function SlipList({ slips }: { readonly slips: readonly Slip[] }) {
  const texts = useTexts(deskMessages);
  return (
    <section aria-label={texts.done}>
      {slips.length === 0 && <p className="quiet">{texts.nothingDone}</p>}
      <ol className={styles.slips} aria-live="polite">
        {slips.map((slip) => (
          <li key={slip.id} className={`panel ${styles[slip.kind] ?? ""}`}>
            <time dateTime={slip.at.toISOString()}>{timeInWords(slip.at)}</time>
            <OneSlip slip={slip} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneSlip({ slip }: { readonly slip: Slip }) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  switch (slip.kind) {
    case "lent":
      return (
        <div>
          <h2>{slip.done.item.title}</h2>
          <p className="st in">{texts.lentUntil(dayInWords(new Date(slip.done.loan.dueAt), language))}</p>
          <Piece item={slip.done.item} />
        </div>
      );
    case "renewed":
      return (
        <div>
          <h2>{slip.title}</h2>
          <p className="st in">{texts.renewed(dayInWords(new Date(slip.dueAt), language))}</p>
        </div>
      );
    case "returned":
      return <Returned done={slip.done} />;
    case "refused":
      return (
        <div>
          <h2>
            {texts.refused} <span className="cn quiet">{slip.code}</span>
          </h2>
          {slip.problem.findings ? (
            <FindingList findings={findingsOf(slip.problem)} />
          ) : (
            <p className="st late">{slip.problem.detail ?? slip.problem.title}</p>
          )}
        </div>
      );
  }
}

function Piece({ item }: { readonly item: CheckedIn["item"] }) {
  return (
    <p className="quiet">
      <span className="cn">{item.callNumber}</span> <span className="cn">{item.barcode}</span>
    </p>
  );
}

/** Where it goes is the largest word: somebody has to carry it there. */
function Returned({ done }: { readonly done: CheckedIn }) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const { goes, cost } = done;
  const branch = goes.branchName?.[language] ?? goes.branch;
  const where = {
    shelf: texts.toShelf,
    repair: texts.toRepair,
    transit: goes.holdId === undefined ? texts.toTransit(branch) : texts.toTransitHold(branch),
    "hold-shelf": texts.toHoldShelf(goes.keepUntil ?? ""),
  }[goes.to];
  return (
    <div>
      <h2>{done.item.title}</h2>
      <p className={styles.goes}>
        <span className={`st ${goes.to === "shelf" ? "in" : "soon"}`}>{where}</span>
      </p>
      {!done.loan && <p className="quiet">{texts.notLent}</p>}
      {cost.amount && <p className="st late">{texts.charged(amountInWords(cost.amount, language))}</p>}
      {done.was === "lost" && <p className="st late">{texts.wasLost}</p>}
      {done.was === "missing" && <p className="st soon">{texts.wasMissing}</p>}
      <Piece item={done.item} />
    </div>
  );
}
