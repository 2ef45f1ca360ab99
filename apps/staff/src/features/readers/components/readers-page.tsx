import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type FoundReader, readersQuery } from "../api/readers.ts";
import { readerMessages } from "../messages.ts";
import { statusWords } from "../status-words.ts";
import { useCategoryName } from "./use-category-name.ts";

/** Where a desk finds a reader: one field for every name, number and card. */
export function ReadersPage() {
  const texts = useTexts(readerMessages);
  const navigate = useNavigate();
  const may = useMay();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // A scanner types wherever the focus is.
  useEffect(() => field.current?.focus(), []);
  const text = useDeferredValue(typed.trim());
  const found = useInfiniteQuery(readersQuery(useApi(), text));
  const rows = found.data?.pages.flatMap((page) => page.items);
  const open = (id: string) => void navigate({ to: "/readers/$id", params: { id } });
  const columns = useColumns();
  const near = found.data?.pages[0]?.near === true && (rows?.length ?? 0) > 0;
  return (
    <>
      <PageHead
        title={texts.title}
        action={
          may("readers.reader.create") && (
            <Link className="btn" to="/readers/new">
              {texts.create}
            </Link>
          )
        }
      >
        {texts.intro}
      </PageHead>
      <div className="stackv">
        <search>
          <form
            className="field"
            onSubmit={(event) => {
              event.preventDefault();
              const [only, second] = rows ?? [];
              if (only && !second) open(only.id);
            }}
          >
            <label htmlFor="reader-text">{texts.search}</label>
            <input
              ref={field}
              id="reader-text"
              className="input"
              type="search"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </form>
        </search>
        {near && <output>{texts.near}</output>}
        {text === "" ? (
          <Empty title={texts.typeFirst} />
        ) : (
          <Table
            caption={texts.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            error={found.error}
            retry={() => void found.refetch()}
            open={({ id }) => open(id)}
            empty={
              <Empty title={texts.nobody}>
                <p>{texts.nobodyMore}</p>
              </Empty>
            }
            more={
              found.hasNextPage
                ? {
                    reading: found.isFetchingNextPage,
                    read: () => void found.fetchNextPage(),
                    readAll: () => found.fetchNextPage(),
                  }
                : undefined
            }
          />
        )}
      </div>
    </>
  );
}

function useColumns(): readonly Column<FoundReader>[] {
  const texts = useTexts(readerMessages);
  const categoryName = useCategoryName();
  return useMemo(
    () => [
      {
        id: "name",
        head: texts.name,
        rowHead: true,
        cell: ({ id, displayName, otherNames }) => (
          <>
            <Link to="/readers/$id" params={{ id }}>
              {displayName}
            </Link>
            {otherNames.length > 0 && <small className="quiet"> {otherNames.join(" · ")}</small>}
          </>
        ),
      },
      { id: "number", head: texts.number, cell: ({ cards }) => <span className="cn">{cards.join(" ")}</span> },
      {
        id: "category",
        head: texts.category,
        cell: ({ category }) => categoryName(category),
      },
      {
        id: "department",
        head: texts.department,
        cell: ({ department, programme }) => [department, programme].filter(Boolean).join(" · "),
      },
      { id: "year", head: texts.year, figures: true, cell: ({ entryYear }) => entryYear ?? "" },
      { id: "status", head: texts.status, cell: ({ status }) => texts[statusWords[status]] },
    ],
    [texts, categoryName],
  );
}
