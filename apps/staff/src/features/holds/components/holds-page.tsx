import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { BranchSelect } from "../../../lib/form/branch-select.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { holdsQuery } from "../api/holds.ts";
import { type HoldListName, type HoldsParams, holdLists } from "../holds-params.ts";
import { useHoldColumns } from "../hooks/use-hold-columns.tsx";
import { holdMessages } from "../messages.ts";
import { HoldSlips } from "./hold-slips.tsx";
import styles from "./holds-page.module.css";
import { PrintButton } from "./print-button.tsx";

const route = getRouteApi("/frame/holds");

/** The lists that staff work off: copies to fetch, the hold shelf, copies on their way, holds without hope. */
export function HoldsPage() {
  const texts = useTexts(holdMessages);
  const { list = "pull" }: HoldsParams = route.useSearch();
  const [branch, setBranch] = useState("");
  const [slips, setSlips] = useState(false);
  const found = pagedRows(useInfiniteQuery(holdsQuery(useApi(), list, branch)));
  const columns = useHoldColumns(list);
  const rows = found.rows?.toSorted((a, b) => (a.shelfKey < b.shelfKey ? -1 : 1));
  if (slips) return <HoldSlips holds={rows ?? []} onClose={() => setSlips(false)} />;
  return (
    <>
      <PageHead title={texts.title} action={<PrintButton />}>
        {texts[`${list}Intro`]}
      </PageHead>
      <div className={styles.bar}>
        <ListChoice list={list} />
        <BranchSelect label={texts.branch} all={texts.allBranches} value={branch} onChange={setBranch} />
        {list === "shelf" && (rows?.length ?? 0) > 0 && (
          <button type="button" className="btn" onClick={() => setSlips(true)}>
            {texts.slips}
          </button>
        )}
      </div>
      <Table
        caption={`${texts[list]} ${rows ? texts.count(rows.length) : ""}`}
        columns={columns}
        {...found}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <Empty title={texts.empty}>
            <p>{texts.emptyMore}</p>
          </Empty>
        }
      />
    </>
  );
}

function ListChoice({ list }: { readonly list: HoldListName }) {
  const texts = useTexts(holdMessages);
  return (
    <nav className={styles.lists} aria-label={texts.lists}>
      {holdLists.map((one) => (
        <Link
          key={one}
          className="btn small"
          to="/holds"
          search={{ list: one }}
          aria-current={one === list ? "page" : undefined}
        >
          {texts[one]}
        </Link>
      ))}
    </nav>
  );
}
