import { useMemo } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type PlaceChoices, usePlaceChoices } from "../hooks/use-place-choices.ts";
import type { Item } from "../item-draft.ts";
import { itemMessages } from "../messages.ts";

interface ItemsListProps {
  readonly items: readonly Item[] | undefined;
  readonly error: unknown;
  retry(): void;
  readonly open: string | undefined;
  onOpen(item: Item): void;
}

/** The items of a record; Enter opens one to be changed. */
export function ItemsList({ items, error, retry, open, onOpen }: ItemsListProps) {
  const texts = useTexts(itemMessages);
  const columns = useColumns(usePlaceChoices());
  return (
    <Table
      caption={texts.caption}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      error={error}
      retry={retry}
      open={onOpen}
      isMarked={({ id }) => id === open}
      empty={
        <Empty title={texts.none}>
          <p>{texts.noneMore}</p>
        </Empty>
      }
    />
  );
}

function useColumns({ nameOf }: PlaceChoices): readonly Column<Item>[] {
  const texts = useTexts(itemMessages);
  return useMemo(
    (): readonly Column<Item>[] => [
      {
        id: "barcode",
        head: texts.barcode,
        rowHead: true,
        cell: ({ barcode }) => <span className="cn">{barcode ?? "—"}</span>,
        sortBy: ({ barcode }) => barcode ?? "",
      },
      {
        id: "call-number",
        head: texts.callNumber,
        cell: ({ callNumber, enumeration }) => (
          <>
            <span className="cn">{callNumber ?? "—"}</span>
            {enumeration !== undefined && <small> {enumeration}</small>}
          </>
        ),
        sortBy: ({ callNumber }) => callNumber ?? "",
      },
      {
        id: "location",
        head: texts.location,
        cell: ({ location, temporary }) => nameOf("locations", temporary?.location ?? location),
        sortBy: ({ location }) => location,
      },
      {
        id: "kind",
        head: texts.kind,
        cell: ({ kind, temporary }) => nameOf("kinds", temporary?.kind ?? kind),
        sortBy: ({ kind }) => kind,
      },
      {
        id: "state",
        head: texts.state,
        cell: ({ withdrawn, suppressed }) =>
          withdrawn ? texts.withdrawn(withdrawn.reason) : suppressed ? texts.hidden : texts.inUse,
      },
    ],
    [texts, nameOf],
  );
}
