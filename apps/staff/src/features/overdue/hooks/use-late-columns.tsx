import { Link } from "@tanstack/react-router";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import type { LateLoan } from "../api/overdue.ts";
import styles from "../components/overdue.module.css";
import { overdueMessages } from "../messages.ts";
import type { LateList } from "../overdue-params.ts";

/** A late loan in a row: whose, what, since when, and what was said so far. */
export function useLateColumns(list: LateList): readonly Column<LateLoan>[] {
  const texts = useTexts(overdueMessages);
  const { language } = useLanguage();
  const { branchName } = usePlaceNames();
  const may = useMay();
  const day = (at: string) => dayInWords(new Date(at), language);
  const since: Readonly<Record<LateList, readonly Column<LateLoan>[]>> = {
    overdue: [],
    claimed: [{ id: "claimed", head: texts.claimedOn, cell: ({ claimedOn }) => (claimedOn ? day(claimedOn) : "") }],
    recalled: [
      { id: "recalled", head: texts.recalledOn, cell: ({ recalledAt }) => (recalledAt ? day(recalledAt) : "") },
    ],
  };
  // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
  const dueCell = ({ dueAt }: LateLoan) => <span className={styles.whole}>{day(dueAt)}</span>;
  return [
    { id: "reader", head: texts.reader, cell: readerCell, sortBy: ({ reader }) => reader.name },
    { id: "title", head: texts.work, rowHead: true, cell: workCell, sortBy: ({ item }) => item.title },
    { id: "branch", head: texts.branch, cell: ({ branch }) => branchName(branch), sortBy: ({ branch }) => branch },
    { id: "due", head: texts.due, cell: dueCell, sortBy: ({ dueAt }) => dueAt },
    {
      id: "days",
      head: texts.days,
      figures: true,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ daysLate }) => (
        <span className={`${styles.whole} ${daysLate > 0 ? "st late" : ""}`}>{texts.dayCount(daysLate)}</span>
      ),
      sortBy: ({ daysLate }) => daysLate,
    },
    ...since[list],
    // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
    { id: "said", head: texts.said, cell: (loan) => <Said loan={loan} /> },
    ...(may("circulation.policy.read")
      ? [
          {
            id: "rules",
            head: texts.rulesHead,
            bare: true,
            // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
            cell: ({ id, item }: LateLoan) => (
              <Link className="btn bare small" to="/loans/$id/rules" params={{ id }}>
                {texts.rules}
                <span className="hide"> {item.title}</span>
              </Link>
            ),
          },
        ]
      : []),
  ];
}

function readerCell({ reader }: LateLoan) {
  return (
    <span className={styles.two}>
      <Link to="/readers/$id" params={{ id: reader.id }}>
        {reader.name}
      </Link>
      <small className="quiet">{[reader.number, reader.department].filter(Boolean).join(" · ")}</small>
    </span>
  );
}

function workCell({ item }: LateLoan) {
  return (
    <span className={styles.two}>
      <Link to="/records/$id" params={{ id: item.recordId }} lang={langOf(item.title)}>
        {item.title || item.barcode}
      </Link>
      <small className="cn quiet">{[item.callNumber, item.barcode].filter(Boolean).join("  ")}</small>
    </span>
  );
}

/** The last notice, and all before it on demand. */
function Said({ loan: { notices } }: { readonly loan: LateLoan }) {
  const texts = useTexts(overdueMessages);
  const { language } = useLanguage();
  const last = notices.at(-1);
  if (!last) return <span className={`quiet ${styles.whole}`}>{texts.notYet}</span>;
  const kinds: Readonly<Record<string, string>> = {
    "due-soon": texts["due-soon"],
    overdue: texts["notice-overdue"],
    reminder: texts.reminder,
    renewed: texts.renewed,
    "renewal-refused": texts["renewal-refused"],
  };
  const words = ({ kind, at }: LateLoan["notices"][number]) =>
    texts.saidOn(kinds[kind] ?? kind, dayInWords(new Date(at), language));
  if (notices.length === 1) return <span>{words(last)}</span>;
  return (
    <details className={styles.said}>
      <summary>
        {words(last)} <small className="quiet">{texts.noticeCount(notices.length)}</small>
      </summary>
      <ul>
        {notices.toReversed().map((notice) => (
          <li key={`${notice.kind} ${notice.days}`}>{words(notice)}</li>
        ))}
      </ul>
    </details>
  );
}
