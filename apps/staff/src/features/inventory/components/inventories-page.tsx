import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Field, SelectField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { placesQuery, usePlaceNames } from "../../../lib/library/places.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { beginInventory, type Inventory, inventoriesQuery } from "../api/inventories.ts";
import { inventoryMessages } from "../messages.ts";
import styles from "./inventory.module.css";

/** 清点: begin one, or go on with one. */
export function InventoriesPage() {
  const texts = useTexts(inventoryMessages);
  const columns = useColumns();
  const list = pagedRows(useInfiniteQuery(inventoriesQuery(useApi())));
  return (
    <div className={styles.page}>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <BeginForm />
      <h2>{texts.past}</h2>
      <Table<Inventory>
        caption={texts.past}
        columns={columns}
        rowKey={({ id }) => id}
        {...list}
        empty={<Empty title={texts.none} />}
      />
    </div>
  );
}

function useColumns(): readonly Column<Inventory>[] {
  const texts = useTexts(inventoryMessages);
  const { language } = useLanguage();
  const { placeName } = usePlaceNames();
  return [
    {
      id: "place",
      head: texts.place,
      rowHead: true,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ id, location, from, to }) => (
        <Link to="/inventory/$id" params={{ id }}>
          {placeName(location)} {[from, to].filter(Boolean).join(" – ")}
        </Link>
      ),
    },
    { id: "begun", head: texts.begun, cell: ({ begunAt }) => momentInWords(new Date(begunAt), language) },
    { id: "expected", head: texts.expected, figures: true, cell: ({ expected }) => expected },
    { id: "state", head: texts.state, cell: ({ closedAt }) => (closedAt === undefined ? texts.open : texts.closed) },
  ];
}

function BeginForm() {
  const texts = useTexts(inventoryMessages);
  const { placeName } = usePlaceNames();
  const api = useApi();
  const navigate = useNavigate();
  const { data } = useQuery(placesQuery(api));
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    async send(values) {
      const [from, to] = [textOf(values, "from"), textOf(values, "to")];
      const wish = {
        location: textOf(values, "location"),
        ...(from === "" ? {} : { from }),
        ...(to === "" ? {} : { to }),
      };
      return await beginInventory(api, wish, keyFor(wish));
    },
    done: (id) => void navigate({ to: "/inventory/$id", params: { id } }),
  });
  if (!data) return null;
  const places = data.locations.map(({ code }) => ({ value: code, label: placeName(code) }));
  return (
    <Form label={texts.begin} sending={sending} submit={texts.begin} busy={texts.beginning}>
      <SelectField id="inventory-place" name="location" label={texts.place} choices={places} />
      <Field id="inventory-from" name="from" label={texts.from} hint={texts.wholePlace} maxLength={100} code />
      <Field id="inventory-to" name="to" label={texts.to} maxLength={100} code />
    </Form>
  );
}
