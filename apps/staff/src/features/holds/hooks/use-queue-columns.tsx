import { Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { holdsKey, type QueuedHold, recallFor, suspendHold, takeAnyCopy } from "../api/holds.ts";
import styles from "../components/holds-page.module.css";
import { holdMessages } from "../messages.ts";
import { useDayWords } from "./use-day-words.ts";

/** What asks something first. */
interface OnHold {
  onMove(hold: QueuedHold): void;
  onCancel(hold: QueuedHold): void;
}

/** The queue as a table, with what can be done about each hold. */
export function useQueueColumns(on: OnHold): readonly Column<QueuedHold>[] {
  const texts = useTexts(holdMessages);
  const { branchName } = usePlaceNames();
  const dayWords = useDayWords();
  const targets = { title: texts.any, volume: texts.aVolume, item: texts.anItem } as const;
  return [
    { id: "place", head: texts.place, figures: true, cell: ({ place }) => place },
    {
      id: "slip",
      head: texts.slip,
      rowHead: true,
      cell: readerLink,
    },
    // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
    { id: "state", head: texts.state, cell: (hold) => <HoldState hold={hold} /> },
    { id: "target", head: texts.target, cell: ({ target }) => targets[target as keyof typeof targets] ?? target },
    { id: "pickup", head: texts.pickup, cell: ({ pickup }) => branchName(pickup) },
    { id: "waited", head: texts.waited, cell: ({ placedAt }) => dayWords(placedAt) },
    // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
    { id: "act", head: texts.act, bare: true, cell: (hold) => <Acts hold={hold} {...on} /> },
  ];
}

function HoldState({ hold }: { readonly hold: QueuedHold }) {
  const texts = useTexts(holdMessages);
  const dayWords = useDayWords();
  const states: Readonly<Record<string, string>> = texts as unknown as Readonly<Record<string, string>>;
  const more = [
    hold.pinned && texts.pinned,
    hold.suspended && texts.resting,
    hold.hopeless && texts.hopelessHere,
    hold.recalledFor !== undefined && texts.recalledFor(dayWords(hold.recalledFor)),
    hold.keepUntil !== undefined && `${texts.until} ${dayWords(hold.keepUntil)}`,
  ].filter((one) => typeof one === "string");
  return (
    <span className={styles.title}>
      <span className={`st ${hold.state === "ready" ? "in" : hold.state === "waiting" ? "out" : "soon"}`}>
        {states[hold.state] ?? hold.state}
      </span>
      {more.length > 0 && <small>{more.join(" · ")}</small>}
    </span>
  );
}

function Acts({ hold, onMove, onCancel }: OnHold & { readonly hold: QueuedHold }) {
  const texts = useTexts(holdMessages);
  const api = useApi();
  const may = useMay();
  const dayWords = useDayWords();
  const perform = useAct(holdsKey);
  const waits = hold.state === "waiting";
  return (
    <span className={styles.acts}>
      {waits && may("circulation.hold.move") && (
        <button type="button" className="btn small" onClick={() => onMove(hold)}>
          {texts.move}
        </button>
      )}
      {waits && hold.target === "item" && (
        <button
          type="button"
          className="btn small"
          onClick={() =>
            void perform(async () => {
              await takeAnyCopy(api, hold.id);
              return texts.anyCopyNow;
            })
          }
        >
          {texts.anyCopy}
        </button>
      )}
      {waits && hold.recalledFor === undefined && !hold.suspended && (
        <button
          type="button"
          className="btn small"
          onClick={() =>
            void perform(async () => texts.recalled(dayWords((await recallFor(api, hold.id)).toISOString())))
          }
        >
          {texts.recall}
        </button>
      )}
      {waits && (
        <button
          type="button"
          className="btn bare small"
          onClick={() =>
            void perform(async () => {
              await suspendHold(api, hold.id, !hold.suspended);
              return hold.suspended ? texts.resume : texts.suspend;
            })
          }
        >
          {hold.suspended ? texts.resume : texts.suspend}
        </button>
      )}
      <button type="button" className="btn bare small" onClick={() => onCancel(hold)}>
        {texts.cancel}
      </button>
    </span>
  );
}

function readerLink({ slip, readerId }: QueuedHold) {
  if (readerId === undefined) return slip;
  return (
    <Link to="/readers/$id" params={{ id: readerId }}>
      {slip}
    </Link>
  );
}
