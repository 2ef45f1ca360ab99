import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type ImportRun, importsQuery } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import { FileDrop } from "./file-drop.tsx";
import { StateMark } from "./state-mark.tsx";

/** All imports, and the place to begin one. */
export function ImportsPage() {
  const texts = useTexts(importMessages);
  const may = useMay();
  const navigate = useNavigate();
  const imports = pagedRows(useInfiniteQuery(importsQuery(useApi())));
  const open = (id: string) => void navigate({ to: "/imports/$id", params: { id } });
  const toExport = may("catalogue.export.run") && (
    <Link className="btn" to="/export">
      {texts.exportTitle}
    </Link>
  );
  return (
    <>
      <PageHead title={texts.title} action={toExport}>
        {texts.intro}
      </PageHead>
      {may("catalogue.import.run") && <FileDrop done={({ id }) => open(id)} />}
      <Table
        caption={texts.list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        open={({ id }) => open(id)}
        empty={
          <Empty title={texts.none}>
            <p>{texts.noneMore}</p>
          </Empty>
        }
        {...imports}
      />
    </>
  );
}

function useColumns(): readonly Column<ImportRun>[] {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      {
        id: "file",
        head: texts.file,
        rowHead: true,
        cell: ({ id, fileName }) => (
          <Link to="/imports/$id" params={{ id }}>
            {fileName}
          </Link>
        ),
        sortBy: ({ fileName }) => fileName,
      },
      { id: "source", head: texts.source, cell: ({ source }) => source, sortBy: ({ source }) => source },
      {
        id: "state",
        head: texts.stateHead,
        cell: ({ state }) => <StateMark state={state} />,
        sortBy: ({ state }) => state,
      },
      {
        id: "read",
        head: texts.read,
        figures: true,
        cell: ({ read }) => read.toLocaleString(language),
        sortBy: ({ read }) => read,
      },
      { id: "result", head: texts.result, cell: (run) => resultOf(run, texts) },
      {
        id: "started",
        head: texts.started,
        figures: true,
        cell: ({ startedAt }) => <time dateTime={startedAt}>{momentInWords(new Date(startedAt), language)}</time>,
        sortBy: ({ startedAt }) => Date.parse(startedAt),
      },
    ],
    [texts, language],
  );
}

/** What is not nothing: `new 12 · refused 3`. */
function resultOf({ counts }: ImportRun, texts: Record<"created" | "changed" | "refused" | "items", string>): string {
  const { created, changed, refused, items } = counts;
  const parts = [
    [texts.created, created],
    [texts.changed, changed],
    [texts.refused, refused],
    [texts.items, items],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${count}`)
    .join(" · ");
}
