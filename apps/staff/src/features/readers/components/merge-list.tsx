import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { lookAlikesKey, mergesKey, mergesQuery, type ReaderMerge, undoMerge } from "../api/merges.ts";
import { mergeMessages } from "../merge-messages.ts";
import { BriefReaders } from "./brief-readers.tsx";

/** What was merged, newest first; each can be undone. */
export function MergeList() {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const queries = useQueryClient();
  const act = useAct(mergesKey);
  const merges = pagedRows(useInfiniteQuery(mergesQuery(api)));
  const undo = async (id: string) => {
    const done = await act(async () => {
      await undoMerge(api, id);
      return texts.undone;
    });
    if (done) await queries.invalidateQueries({ queryKey: lookAlikesKey });
  };
  return (
    <Table
      caption={texts.merges}
      columns={useColumns(undo)}
      rowKey={({ id }) => id}
      empty={<Empty title={texts.noMerges} />}
      {...merges}
    />
  );
}

function useColumns(undo: (id: string) => Promise<void>): readonly Column<ReaderMerge>[] {
  const texts = useTexts(mergeMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      { id: "stays", head: texts.stays, rowHead: true, cell: ({ winner }) => <BriefReaders readers={[winner]} /> },
      { id: "goes", head: texts.goes, cell: ({ loser }) => loser.displayName },
      { id: "why", head: texts.why, cell: ({ why }) => why },
      {
        id: "when",
        head: texts.when,
        figures: true,
        cell: ({ mergedAt }) => <time dateTime={mergedAt}>{momentInWords(new Date(mergedAt), language)}</time>,
      },
      {
        id: "undo",
        head: texts.decide,
        bare: true,
        cell: ({ id }) => (
          <button type="button" className="btn small" onClick={() => void undo(id)}>
            {texts.undo}
          </button>
        ),
      },
    ],
    [texts, language, undo],
  );
}
