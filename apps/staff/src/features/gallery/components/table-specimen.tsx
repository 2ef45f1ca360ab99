import { useMemo, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { galleryMessages } from "../messages.ts";

interface Copy {
  readonly number: number;
  readonly barcode: string;
  readonly loans: number;
}

const copies: readonly Copy[] = Array.from({ length: 10_000 }, (_, i) => ({
  number: i + 1,
  barcode: String(11_000_000 + ((i * 7919) % 1_000_000)),
  loans: (i * 37) % 101,
}));

function barcodeCell({ barcode }: Copy) {
  return <span className="cn">{barcode}</span>;
}

/** Ten thousand rows. */
export function TableSpecimen() {
  const texts = useTexts(galleryMessages);
  const [open, setOpen] = useState<number>();
  const columns = useMemo(
    (): readonly Column<Copy>[] => [
      {
        id: "title",
        head: texts.copyTitle,
        rowHead: true,
        cell: (row) => texts.volume(row.number),
        sortBy: (row) => row.number,
      },
      {
        id: "barcode",
        head: texts.copyBarcode,
        cell: barcodeCell,
        sortBy: (row) => row.barcode,
      },
      { id: "loans", head: texts.copyLoans, figures: true, cell: (row) => row.loans, sortBy: (row) => row.loans },
    ],
    [texts],
  );
  return (
    <>
      <p className="quiet">{texts.tableMore}</p>
      <Table
        caption={texts.table}
        columns={columns}
        rows={copies}
        rowKey={(copy) => String(copy.number)}
        empty={null}
        open={(copy) => setOpen(copy.number)}
        isMarked={(copy) => copy.number === open}
      />
    </>
  );
}
