import { Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import type { Column } from "../../../lib/table/column.ts";
import { barcodeCell, callNumberCell } from "../../../lib/table/copy-cells.tsx";
import { holdsKey, type ListedHold, reportNotFound, takeAnyCopy } from "../api/holds.ts";
import type { HoldListName } from "../holds-params.ts";
import { holdMessages } from "../messages.ts";
import { useDayWords } from "./use-day-words.ts";

/** What each list says of a hold, and what can be done about it. */
export function useHoldColumns(list: HoldListName): readonly Column<ListedHold>[] {
  const texts = useTexts(holdMessages);
  const { branchName, locationName } = usePlaceNames();
  const dayWords = useDayWords();
  const notFound = useNotFound();
  const anyCopy = useAnyCopy();
  const day = (id: string, head: string, of: (hold: ListedHold) => string | undefined): Column<ListedHold> => ({
    id,
    head,
    cell: (hold) => dayWords(of(hold) ?? hold.placedAt),
    sortBy: (hold) => of(hold) ?? "",
  });
  const copy: readonly Column<ListedHold>[] = [
    { id: "number", head: texts.callNumber, cell: callNumberCell },
    { id: "barcode", head: texts.barcode, cell: barcodeCell },
  ];
  const title: Column<ListedHold> = {
    id: "title",
    head: texts.work,
    rowHead: true,
    cell: queueLink,
  };
  const slip: Column<ListedHold> = { id: "slip", head: texts.slip, cell: (hold) => hold.slip };
  const pickup: Column<ListedHold> = { id: "pickup", head: texts.pickup, cell: (hold) => branchName(hold.pickup) };
  const where: Column<ListedHold> = {
    id: "where",
    head: texts.location,
    cell: ({ atBranch, location, floor }) =>
      [atBranch && branchName(atBranch), floor, location && locationName(location)].filter(Boolean).join(" "),
  };
  const act: Column<ListedHold> = {
    id: "act",
    head: texts.act,
    bare: true,
    // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
    cell: (hold) => (
      <button type="button" className="btn small" onClick={() => notFound(hold)}>
        {texts.notFound}
      </button>
    ),
  };
  const columns: Readonly<Record<HoldListName, readonly Column<ListedHold>[]>> = {
    pull: [title, where, ...copy, pickup, act],
    shelf: [title, slip, ...copy, pickup, day("until", texts.until, ({ keepUntil }) => keepUntil)],
    left: [title, slip, ...copy, pickup, day("since", texts.ended, ({ endedAt }) => endedAt)],
    transit: [title, ...copy, pickup, day("since", texts.sent, ({ transitSince }) => transitSince)],
    hopeless: [
      title,
      slip,
      pickup,
      day("waited", texts.waited, ({ placedAt }) => placedAt),
      day("since", texts.since, ({ hopelessSince }) => hopelessSince),
      {
        id: "act",
        head: texts.act,
        bare: true,
        // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
        cell: (hold) =>
          hold.target === "item" ? (
            <button type="button" className="btn small" onClick={() => anyCopy(hold)}>
              {texts.anyCopy}
            </button>
          ) : (
            <Link className="btn small" to="/records/$id/queue" params={{ id: hold.recordId }}>
              {texts.settleHold}
              <span className="hide"> {hold.title}</span>
            </Link>
          ),
      },
    ],
  };
  return columns[list];
}

function useNotFound(): (hold: ListedHold) => void {
  const texts = useTexts(holdMessages);
  const api = useApi();
  const perform = useAct(holdsKey);
  return ({ id }) => void perform(async () => ((await reportNotFound(api, id)) ? texts.nextCopy : texts.noCopy));
}

/** One copy was asked for and will not come: any other does. */
function useAnyCopy(): (hold: ListedHold) => void {
  const texts = useTexts(holdMessages);
  const api = useApi();
  const perform = useAct(holdsKey);
  return ({ id }) =>
    void perform(async () => {
      await takeAnyCopy(api, id);
      return texts.anyCopyNow;
    });
}

/** To who waits for it. */
function queueLink({ title, recordId }: ListedHold) {
  return (
    <Link to="/records/$id/queue" params={{ id: recordId }} lang={langOf(title)}>
      {title || recordId}
    </Link>
  );
}
