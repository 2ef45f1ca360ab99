import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type ClearanceClass, classesQuery, type Leavers } from "../api/clearance.ts";
import { clearanceMessages } from "../clearance-messages.ts";
import { narrowClasses } from "../narrow-classes.ts";
import { LeaverList } from "./leaver-list.tsx";
import { useCategoryName } from "./use-category-name.ts";

const route = getRouteApi("/frame/clearance");

/** Leaving clearance: the classes that there are, then the people of one; or one reader alone. */
export function ClearancePage() {
  const texts = useTexts(clearanceMessages);
  const leavers = route.useSearch();
  const chosen = leavers.reader !== undefined || leavers.entryYear !== undefined;
  return (
    <>
      {chosen && <Back leavers={leavers} />}
      {chosen ? <Chosen leavers={leavers} /> : <PageHead title={texts.title}>{texts.intro}</PageHead>}
      {chosen ? <LeaverList leavers={leavers} /> : <Classes />}
    </>
  );
}

/** Whose clearance it is, by what the class is called. */
function Chosen({ leavers }: { readonly leavers: Leavers }) {
  const texts = useTexts(clearanceMessages);
  const { language } = useLanguage();
  const categoryName = useCategoryName();
  const { entryYear, department, programme, category } = leavers;
  const parts = [
    entryYear === undefined ? undefined : texts.entered(entryYear),
    department,
    programme,
    category === undefined ? undefined : categoryName(category),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return <PageHead title={texts.title}>{texts.introOne}</PageHead>;
  return (
    <PageHead title={`${texts.title}${language === "zh" ? "：" : ": "}${parts.join(" · ")}`}>
      {texts.introClass}
    </PageHead>
  );
}

function Back({ leavers: { reader, find } }: { readonly leavers: Leavers }) {
  const texts = useTexts(clearanceMessages);
  return (
    <p>
      {reader === undefined ? (
        <Link className="more back" to="/clearance" search={find === undefined ? {} : { find }}>
          {texts.back}
        </Link>
      ) : (
        <Link className="more back" to="/readers/$id" params={{ id: reader }}>
          {texts.toReader}
        </Link>
      )}
    </p>
  );
}

function Classes() {
  const texts = useTexts(clearanceMessages);
  const navigate = route.useNavigate();
  const { find } = route.useSearch();
  const classes = useQuery(classesQuery(useApi()));
  const categoryName = useCategoryName();
  const items = classes.data?.items;
  const rows = useMemo(() => narrowClasses(items, find ?? "", categoryName), [items, find, categoryName]);
  const narrow = (typed: string) => void navigate({ search: typed === "" ? {} : { find: typed }, replace: true });
  return (
    <div className="stackv">
      <search className="field">
        <label htmlFor="class-find">{texts.find}</label>
        <input
          id="class-find"
          className="input"
          type="search"
          autoComplete="off"
          maxLength={100}
          defaultValue={find}
          onChange={(event) => narrow(event.currentTarget.value)}
        />
      </search>
      <output className="quiet">{rows && items && texts.found(rows.length, items.length)}</output>
      <Table
        caption={texts.classes}
        columns={useColumns(find)}
        rows={rows}
        error={classes.error}
        retry={() => void classes.refetch()}
        rowKey={keyOf}
        open={(one) => void navigate({ search: searchOf(one, find) })}
        empty={
          <Empty title={items?.length === 0 ? texts.noClasses : texts.noneFound}>
            <p>{items?.length === 0 ? texts.noClassesMore : texts.noneFoundMore}</p>
          </Empty>
        }
      />
    </div>
  );
}

function keyOf({ entryYear, department, programme, category }: ClearanceClass): string {
  return [entryYear, department, programme, category].join(" ");
}

function searchOf({ entryYear, department, programme, category }: ClearanceClass, find: string | undefined) {
  return {
    entryYear,
    category,
    ...(department === undefined ? {} : { department }),
    ...(programme === undefined ? {} : { programme }),
    ...(find === undefined ? {} : { find }),
  };
}

function useColumns(find: string | undefined): readonly Column<ClearanceClass>[] {
  const texts = useTexts(clearanceMessages);
  const categoryName = useCategoryName();
  return useMemo(
    () => [
      {
        id: "year",
        head: texts.year,
        rowHead: true,
        cell: (one) => (
          <Link to="/clearance" search={searchOf(one, find)}>
            {one.entryYear}
          </Link>
        ),
        sortBy: ({ entryYear }) => entryYear,
      },
      {
        id: "department",
        head: texts.department,
        cell: ({ department }) => department,
        sortBy: ({ department }) => department ?? "",
      },
      {
        id: "programme",
        head: texts.programme,
        cell: ({ programme }) => programme,
        sortBy: ({ programme }) => programme ?? "",
      },
      {
        id: "category",
        head: texts.category,
        cell: ({ category }) => categoryName(category),
      },
      {
        id: "readers",
        head: texts.readers,
        figures: true,
        cell: ({ readers }) => readers,
        sortBy: ({ readers }) => readers,
      },
      {
        id: "cleared",
        head: texts.cleared,
        figures: true,
        cell: ({ cleared }) => cleared,
        sortBy: ({ cleared }) => cleared,
      },
    ],
    [texts, categoryName, find],
  );
}
