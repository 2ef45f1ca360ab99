import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { recall } from "../../../lib/storage/keep.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { passable } from "../group-lines.ts";
import { groupMessages } from "../group-messages.ts";
import { type GroupLoan, useGroupLoan } from "../hooks/use-group-loan.ts";
import { deskMessages } from "../messages.ts";
import { BorrowerFindings } from "./borrower-findings.tsx";
import styles from "./desk.module.css";
import { GroupList } from "./group-list.tsx";
import { GroupQuestion } from "./group-question.tsx";
import { ListInput } from "./list-input.tsx";
import { PrintOut } from "./print-out.tsx";

/** 集体借阅: forty books in one go, all findings at once, each book its own act, and a list to sign. */
export function GroupPage() {
  const texts = useTexts(groupMessages);
  const group = useGroupLoan(recall("desk-branch"));
  const [printing, setPrinting] = useState(false);
  const { borrower, lines, working } = group;
  const count = { lent: 0, waiting: 0, refused: 0 };
  for (const { state } of lines) count[state.at] += 1;
  const someoneTakes =
    borrower !== undefined || lines.every(({ card, state }) => card !== undefined || state.at !== "waiting");
  const mayLend = count.waiting > 0 && someoneTakes && !working;
  useKey(
    "mod+Enter",
    { label: texts.title, group: texts.title, whileTyping: true, on: mayLend },
    () => void group.lend(),
  );
  const prompt = borrower ? texts.scanBook : texts.scanCard;
  return (
    <div className={styles.desk}>
      <p>
        <Link className="more back" to="/desk">
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <ScanInput label={prompt} placeholder={prompt} onScan={group.scan} />
      {group.failure !== undefined && <Failed error={group.failure} />}
      {borrower && <Taker group={group} />}
      <ListInput add={group.add} />
      <GroupQuestion key={passable(lines).ways.length} {...{ lines, working }} pass={group.pass} again={group.again} />
      <p className="row" aria-live="polite">
        <button
          type="button"
          className="btn main"
          aria-disabled={!mayLend || undefined}
          onClick={() => (mayLend ? void group.lend() : undefined)}
        >
          {working ? texts.lending : texts.lend(count.waiting)} <Keys combo="mod+Enter" />
        </button>
        {count.lent > 0 && (
          <button type="button" className="btn" onClick={() => setPrinting(true)}>
            {texts.print}
          </button>
        )}
        {lines.length > 0 && !working && (
          <button type="button" className="btn bare" onClick={group.clear}>
            {texts.clear}
          </button>
        )}
        {lines.length > 0 && <span>{texts.progress(count.lent, count.waiting, count.refused)}</span>}
      </p>
      <GroupList group={group} />
      {printing && (
        <PrintOut
          printed={{ kind: "group", lines, ...(borrower ? { name: borrower.displayName } : {}) }}
          done={() => setPrinting(false)}
        />
      )}
    </div>
  );
}

/** Who takes them, and whether he can. */
function Taker({ group: { borrower } }: { readonly group: GroupLoan }) {
  const texts = useTexts(groupMessages);
  const desk = useTexts(deskMessages);
  if (!borrower) return null;
  return (
    <section className="panel" aria-label={borrower.displayName}>
      <p className={styles.may}>
        <strong>{borrower.displayName}</strong>
        <span className={`st ${borrower.allowed ? "in" : "late"}`}>
          {borrower.allowed ? desk.mayBorrow : texts.cannotBorrow}
        </span>
        {borrower.left !== undefined && borrower.allowed && <span className="quiet">{desk.left(borrower.left)}</span>}
      </p>
      <BorrowerFindings findings={borrower.findings} />
    </section>
  );
}
