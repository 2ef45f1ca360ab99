import { useEffect, useState } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords, timeInWords } from "../../../lib/i18n/time-words.ts";
import { amountInWords } from "../../../lib/money/amount-words.ts";
import type { CheckedIn } from "../api/desk.ts";
import type { Desk } from "../hooks/use-desk.ts";
import { deskMessages } from "../messages.ts";
import { findingsOf, mayUndo, type Slip, shownOf } from "../slip.ts";
import { DamageAct } from "./damage-act.tsx";
import styles from "./desk.module.css";
import { FastItemForm } from "./fast-item-form.tsx";
import { FindingList } from "./finding-list.tsx";
import { ItemPanel } from "./item-panel.tsx";
import type { Printed } from "./print-out.tsx";

interface SlipListProps {
  readonly desk: Desk;
  print(what: Printed): void;
}

/** What was just done, newest first, read out as it comes. */
export function SlipList({ desk, print }: SlipListProps) {
  const texts = useTexts(deskMessages);
  const { slips } = desk;
  const now = useTicking(slips.length > 0);
  return (
    <section aria-label={texts.done}>
      {slips.length === 0 && <p className="quiet">{texts.nothingDone}</p>}
      <ol className={styles.slips} aria-live="polite">
        {shownOf(slips).map((slip, place) => (
          <li key={slip.id} className={`panel ${styles[slip.kind] ?? ""} ${place === 0 ? styles.newest : ""}`}>
            <time dateTime={slip.at.toISOString()}>{timeInWords(slip.at)}</time>
            <OneSlip slip={slip} desk={desk} newest={place === 0} />
            <p className={styles.acts}>
              {slip.undone && <span className="st">{texts.undone}</span>}
              {mayUndo(slip, now) && (
                <button type="button" className="btn small" onClick={() => void desk.undo(slip)}>
                  {texts.undo}
                </button>
              )}
              {slip.kind === "returned" && slip.done.goes.to !== "shelf" && (
                <button
                  type="button"
                  className="btn bare small"
                  onClick={() => print({ kind: "slip", done: slip.done })}
                >
                  {texts.printSlip}
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The time, so that what can no longer be taken back offers it no more. */
function useTicking(on: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, [on]);
  return now;
}

function OneSlip({ slip, desk, newest }: { readonly slip: Slip; readonly desk: Desk; readonly newest: boolean }) {
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
      return (
        <div>
          <Returned done={slip.done} />
          {newest && !slip.undone && slip.done.loan && (
            <DamageAct loanId={slip.done.loan.id} title={slip.done.item.title} />
          )}
        </div>
      );
    case "used":
      return (
        <div>
          <h2>{slip.done.item.title}</h2>
          <p className="st in">{texts.used(slip.done.usesToday)}</p>
          {slip.done.lent && <p className="st late">{texts.usedLent}</p>}
          <Piece item={slip.done.item} />
        </div>
      );
    case "looked":
      return <ItemPanel found={slip.found} desk={desk} open={newest} />;
    case "kept":
      return <Kept slip={slip} />;
    case "refused":
      return <Refused slip={slip} desk={desk} newest={newest} />;
  }
}

function Kept({ slip }: { readonly slip: Extract<Slip, { kind: "kept" }> }) {
  const texts = useTexts(deskMessages);
  return (
    <div>
      <h2 className="cn">{slip.code}</h2>
      {slip.reason === undefined ? (
        <p className="st soon">{slip.act === "lend" ? texts.keptLend : texts.keptReturn}</p>
      ) : (
        <p className="st late">{texts.keptBlocked}</p>
      )}
    </div>
  );
}

interface RefusedProps {
  readonly slip: Extract<Slip, { kind: "refused" }>;
  readonly desk: Desk;
  readonly newest: boolean;
}

function Refused({ slip, desk, newest }: RefusedProps) {
  const texts = useTexts(deskMessages);
  const unknown = slip.problem.code === "circulation.item-unknown";
  return (
    <div>
      <h2>
        {slip.unanswered ? texts.unanswered : texts.refused} <span className="cn quiet">{slip.code}</span>
      </h2>
      {slip.problem.findings ? (
        <FindingList findings={findingsOf(slip.problem)} />
      ) : (
        <p className="st late">{slip.problem.detail ?? slip.problem.title}</p>
      )}
      {unknown && newest && <FastItemForm barcode={slip.code} add={desk.addFast} />}
    </div>
  );
}

function Piece({ item }: { readonly item: CheckedIn["item"] }) {
  const texts = useTexts(deskMessages);
  return (
    <>
      {item.parts && <p className="st soon">{texts.parts(item.parts.count, item.parts.text)}</p>}
      <p className="quiet">
        <span className="cn">{item.callNumber}</span> <span className="cn">{item.barcode}</span>
      </p>
    </>
  );
}

/** Where it goes is the largest word: somebody has to carry it there. */
function Returned({ done }: { readonly done: CheckedIn }) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const { goes, cost, found } = done;
  const branch = goes.branchName?.[language] ?? goes.branch;
  const kept = goes.keepUntil ?? "";
  const where = {
    shelf: texts.toShelf,
    repair: texts.toRepair,
    transit: goes.holdId === undefined ? texts.toTransit(branch) : texts.toTransitHold(branch),
    "hold-shelf": texts.toHoldShelf(kept),
    "request-shelf": texts.requestShelf(kept),
  }[goes.to];
  return (
    <>
      <h2>{done.item.title}</h2>
      <p className={styles.goes}>
        <span className={`st ${goes.to === "shelf" ? "in" : "soon"}`}>{where}</span>
      </p>
      {done.holdSlip && <p>{done.holdSlip.reader}</p>}
      {!done.loan && <p className="quiet">{texts.notLent}</p>}
      {cost.amount && <p className="st late">{texts.charged(amountInWords(cost.amount, language))}</p>}
      {done.was === "lost" && <p className="st late">{texts.wasLost}</p>}
      {found && found.refund.minor > 0 && (
        <p className="st soon">{texts.refunded(amountInWords(found.refund, language))}</p>
      )}
      {done.was === "missing" && <p className="st soon">{texts.wasMissing}</p>}
      {done.was === "claimed-returned" && <p className="st soon">{texts.wasClaimed}</p>}
      {done.damage !== undefined && <p className="st soon">{texts.damaged(done.damage)}</p>}
      <Piece item={done.item} />
    </>
  );
}
