import { useInfiniteQuery } from "@tanstack/react-query";
import { newIdempotencyKey } from "@wenyuan/api-client";
import { Note } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import {
  type InventoryReport,
  inventoriesKey,
  type MissingCopy,
  missingQuery,
  settleMissing,
} from "../api/inventories.ts";
import { inventoryMessages } from "../messages.ts";

/** 未见, in shelf order: to be looked for once more, then taken for missing all at once, which can be taken back. */
export function MissingList({ report }: { readonly report: InventoryReport }) {
  const texts = useTexts(inventoryMessages);
  const api = useApi();
  const perform = useAct(inventoriesKey);
  const { inventory, missing, marked, seen } = report;
  const hardlyWalked = missing > 0 && seen < missing;
  const list = pagedRows(useInfiniteQuery(missingQuery(api, inventory.id)));
  const columns: readonly Column<MissingCopy>[] = [
    { id: "number", head: texts.callNumber, cell: ({ item }) => item?.callNumber ?? "" },
    { id: "book", head: texts.book, rowHead: true, cell: ({ item }) => item?.title ?? "" },
    { id: "barcode", head: texts.barcode, cell: ({ item }) => item?.barcode ?? "" },
    ...(marked === 0
      ? []
      : [{ id: "marked", head: texts.state, cell: (copy: MissingCopy) => (copy.marked ? texts.marked : "") }]),
  ];
  const settle = (way: "mark" | "undo") =>
    void perform(async () => {
      const copies = await settleMissing(api, inventory.id, way, newIdempotencyKey());
      return way === "mark" ? texts.markedNow(copies) : texts.undone(copies);
    });
  return (
    <>
      {hardlyWalked && <Note kind="ask">{texts.hardlyWalked(seen, seen + missing)}</Note>}
      <p className="row">
        {missing > 0 && (
          <button type="button" className={hardlyWalked ? "btn" : "btn main"} onClick={() => settle("mark")}>
            {texts.mark(missing)}
          </button>
        )}
        {marked > 0 && (
          <button type="button" className="btn" onClick={() => settle("undo")}>
            {texts.undo(marked)}
          </button>
        )}
      </p>
      <Table<MissingCopy>
        caption={texts.missing}
        columns={columns}
        rowKey={({ id }) => id}
        {...list}
        empty={<Empty title={texts.allSeen} />}
      />
    </>
  );
}
