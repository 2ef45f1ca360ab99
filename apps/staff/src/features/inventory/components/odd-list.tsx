import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type OddScan, oddQuery } from "../api/inventories.ts";
import { inventoryMessages } from "../messages.ts";

interface OddListProps {
  readonly id: string;
  readonly list: "odd-scans" | "misplaced";
}

/** Scanned books that somebody has to carry somewhere, or to settle at the desk. */
export function OddList({ id, list }: OddListProps) {
  const texts = useTexts(inventoryMessages);
  const { language } = useLanguage();
  const { locationName } = usePlaceNames();
  const rows = pagedRows(useInfiniteQuery(oddQuery(useApi(), { id, list })));
  const what = ({ verdict, status, item }: OddScan) => {
    if (verdict === "other-state" && status) return status[language];
    return `${texts[verdict]} ${verdict === "elsewhere" && item ? locationName(item.location) : ""}`;
  };
  const behind = (scan: OddScan) =>
    scan.behind ? `${scan.behind.callNumber ?? ""} ${scan.behind.title}` : texts.first;
  const last: Column<OddScan> =
    list === "misplaced"
      ? { id: "behind", head: texts.behind, cell: behind }
      : { id: "what", head: texts.what, cell: what };
  const columns: readonly Column<OddScan>[] = [
    { id: "book", head: texts.book, rowHead: true, cell: ({ item, barcode }) => item?.title ?? barcode },
    { id: "number", head: texts.callNumber, cell: ({ item }) => item?.callNumber ?? "" },
    { id: "barcode", head: texts.barcode, cell: ({ barcode }) => barcode },
    last,
  ];
  return (
    <Table<OddScan>
      caption={list === "misplaced" ? texts.misplaced : texts.odd}
      columns={columns}
      rowKey={(scan) => scan.id}
      {...rows}
      empty={<Empty title={list === "misplaced" ? texts.inOrder : texts.nothingOdd} />}
    />
  );
}
