import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { BranchSelect } from "../../../lib/form/branch-select.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { categoriesQuery, exportAddress, lateLoansQuery } from "../api/overdue.ts";
import { useLateColumns } from "../hooks/use-late-columns.tsx";
import { overdueMessages } from "../messages.ts";
import { lateLists, lateStretches, type OverdueParams } from "../overdue-params.ts";
import { Letters } from "./letters.tsx";
import styles from "./overdue.module.css";

const route = getRouteApi("/frame/overdue");

/** 过期与催还: who has what for too long, what is said to be back, what was called back. */
export function OverduePage() {
  const texts = useTexts(overdueMessages);
  const params: OverdueParams = route.useSearch();
  const { list = "overdue" } = params;
  const [letters, setLetters] = useState(false);
  const found = pagedRows(useInfiniteQuery(lateLoansQuery(useApi(), params)));
  const columns = useLateColumns(list);
  if (letters) return <Letters loans={found.rows ?? []} onClose={() => setLetters(false)} />;
  const some = (found.rows?.length ?? 0) > 0;
  return (
    <>
      <PageHead title={texts.title} action={<Files params={params} />}>
        {texts[`${list}Intro`]}
      </PageHead>
      <Lists params={params} />
      <div className={styles.bar}>
        <Narrowing params={params} />
        {list === "overdue" && some && (
          <button type="button" className="btn" onClick={() => setLetters(true)}>
            {texts.letters}
          </button>
        )}
      </div>
      <Table
        caption={`${texts[list]} ${found.rows ? texts.count(found.rows.length) : ""}`}
        columns={columns}
        {...found}
        rowKey={({ id }) => id}
        empty={
          <Empty title={texts[`${list}Empty`]}>
            <p>{texts.emptyMore}</p>
          </Empty>
        }
      />
    </>
  );
}

function Lists({ params }: { readonly params: OverdueParams }) {
  const texts = useTexts(overdueMessages);
  return (
    <nav className={styles.lists} aria-label={texts.lists}>
      {lateLists.map((list) => (
        <Link
          key={list}
          className="btn small"
          to="/overdue"
          search={{ ...params, list }}
          aria-current={list === (params.list ?? "overdue") ? "page" : undefined}
        >
          {texts[list]}
        </Link>
      ))}
    </nav>
  );
}

function Narrowing({ params }: { readonly params: OverdueParams }) {
  const texts = useTexts(overdueMessages);
  const { language } = useLanguage();
  const navigate = route.useNavigate();
  const categories = useQuery(categoriesQuery(useApi())).data?.items ?? [];
  const set = (name: keyof OverdueParams, value: string) => {
    const { [name]: _before, ...others } = params;
    void navigate({ search: value === "" ? others : { ...others, [name]: value }, replace: true });
  };
  return (
    <>
      <BranchSelect
        label={texts.branch}
        all={texts.all}
        value={params.branch ?? ""}
        onChange={(value) => set("branch", value)}
      />
      <Labelled text={texts.category}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={params.category ?? ""}
            onChange={({ target }) => set("category", target.value)}
          >
            <option value="">{texts.all}</option>
            {categories.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled text={texts.late}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={params.late ?? ""}
            onChange={({ target }) => set("late", target.value)}
          >
            <option value="">{texts.all}</option>
            {(Object.keys(lateStretches) as (keyof typeof lateStretches)[]).map((late) => (
              <option key={late} value={late}>
                {texts[late]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </>
  );
}

function Files({ params }: { readonly params: OverdueParams }) {
  const texts = useTexts(overdueMessages);
  return (
    <div className="row">
      {(["csv", "xlsx"] as const).map((format) => (
        <a key={format} className="btn" href={exportAddress(params, format)} download>
          {texts[format]}
        </a>
      ))}
    </div>
  );
}
