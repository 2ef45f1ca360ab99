import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import type { Column } from "../../../lib/table/column.ts";
import { barcodeCell, callNumberCell, titleCell } from "../../../lib/table/copy-cells.tsx";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import {
  type BringRequest,
  cancelRequest,
  type GoingBack,
  goingBackQuery,
  requestsKey,
  requestsQuery,
} from "../api/requests.ts";
import { requestMessages } from "../messages.ts";
import styles from "./requests-page.module.css";

/** Requests whose copy was found: on its way, or ready at a desk. */
export function UnderWayTable() {
  const texts = useTexts(requestMessages);
  const { branchName } = usePlaceNames();
  const api = useApi();
  const perform = useAct(requestsKey);
  const found = pagedRows(useInfiniteQuery(requestsQuery(api, ["found", "in-transit", "ready"], "")));
  const states = { found: texts.foundState, "in-transit": texts["in-transit"], ready: texts.ready } as const;
  const columns: readonly Column<BringRequest>[] = [
    { id: "title", head: texts.work, rowHead: true, cell: titleCell },
    { id: "number", head: texts.callNumber, cell: callNumberCell },
    { id: "reader", head: texts.reader, cell: ({ slip }) => slip },
    {
      id: "state",
      head: texts.state,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ state }) => (
        <span className={`st ${state === "ready" ? "in" : "soon"}`}>
          {states[state as keyof typeof states] ?? state}
        </span>
      ),
    },
    { id: "pickup", head: texts.pickup, cell: ({ pickup }) => branchName(pickup) },
    {
      id: "act",
      head: texts.act,
      bare: true,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ id }) => (
        <button
          type="button"
          className="btn bare small"
          onClick={() =>
            void perform(async () => {
              await cancelRequest(api, id);
              return texts.cancelled;
            })
          }
        >
          {texts.cancel}
        </button>
      ),
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="way-title">
      <h2 id="way-title">{texts.underWay}</h2>
      <Table
        caption={texts.underWay}
        columns={columns}
        {...found}
        rowKey={({ id }) => id}
        empty={<Empty title={texts.none} />}
      />
    </section>
  );
}

/** Copies that nobody fetched. */
export function GoingBackTable() {
  const texts = useTexts(requestMessages);
  const { language } = useLanguage();
  const { locationName, branchName } = usePlaceNames();
  const back = pagedRows(useInfiniteQuery(goingBackQuery(useApi())));
  const columns: readonly Column<GoingBack>[] = [
    { id: "title", head: texts.work, rowHead: true, cell: titleCell },
    { id: "number", head: texts.callNumber, cell: callNumberCell },
    { id: "barcode", head: texts.barcode, cell: barcodeCell },
    {
      id: "location",
      head: texts.location,
      cell: ({ floor, location, atBranch }) =>
        [floor, location === undefined ? branchName(atBranch) : locationName(location)].filter(Boolean).join(" "),
    },
    { id: "since", head: texts.since, cell: ({ since }) => momentInWords(new Date(since), language) },
  ];
  return (
    <section className={styles.section} aria-labelledby="back-title">
      <h2 id="back-title">{texts.back}</h2>
      <p className="quiet">{texts.backMore}</p>
      <Table
        caption={texts.back}
        columns={columns}
        {...back}
        rowKey={({ id }) => id}
        empty={<Empty title={texts.none} />}
      />
    </section>
  );
}
