import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { judgeLookAlike, type LookAlike, lookAlikesKey, lookAlikesQuery, lookForLookAlikes } from "../api/merges.ts";
import { mergeMessages } from "../merge-messages.ts";
import { BriefReaders } from "./brief-readers.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { MergeList } from "./merge-list.tsx";

/** Records that may be one person's, with the evidence; and what was merged, to be undone. */
export function LookAlikesPage() {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const act = useAct(lookAlikesKey);
  const look = () => void act(async () => texts.looked(await lookForLookAlikes(api)));
  return (
    <>
      <PageHead
        title={texts.title}
        action={
          <button type="button" className="btn" onClick={look}>
            {texts.look}
          </button>
        }
      >
        {texts.intro}
      </PageHead>
      <div className="stackv">
        <Pairs />
        <MergeList />
      </div>
    </>
  );
}

function Pairs() {
  const texts = useTexts(mergeMessages);
  const navigate = useNavigate();
  const judge = useJudgement();
  const pairs = pagedRows(useInfiniteQuery(lookAlikesQuery(useApi())));
  return (
    <Table
      caption={texts.pairs}
      columns={useColumns(judge)}
      rowKey={({ id }) => id}
      empty={<Empty title={texts.none} />}
      open={(pair) => void navigate(comparisonOf(pair))}
      {...pairs}
    />
  );
}

function useColumns(judge: (pair: LookAlike) => void): readonly Column<LookAlike>[] {
  const texts = useTexts(mergeMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      { id: "people", head: texts.people, rowHead: true, cell: ({ readers }) => <BriefReaders readers={readers} /> },
      {
        id: "evidence",
        head: texts.evidence,
        cell: ({ evidence }) => <EvidenceList evidence={evidence} language={language} />,
      },
      { id: "sure", head: texts.sureness, cell: ({ sure }) => (sure ? texts.sure : texts.perhaps) },
      {
        id: "decide",
        head: texts.decide,
        bare: true,
        cell: (pair) => (
          <span className="row">
            <Link className="btn small" {...comparisonOf(pair)}>
              {texts.compare}
            </Link>
            <button type="button" className="btn bare small" onClick={() => judge(pair)}>
              {texts.two}
            </button>
          </span>
        ),
      },
    ],
    [texts, language, judge],
  );
}

/** The younger record stays: it has the number and card of today. It can be turned round there. */
function comparisonOf({ readers }: LookAlike) {
  const [older, younger] = readers;
  return {
    to: "/readers/$id/merge" as const,
    params: { id: younger?.id ?? "" },
    search: { with: older?.id ?? "" },
  };
}

function useJudgement(): (pair: LookAlike) => void {
  const texts = useTexts(mergeMessages);
  const api = useApi();
  const act = useAct(lookAlikesKey);
  const toasts = useToasts();
  const judge = async ({ id, readers }: LookAlike) => {
    const takeBack = () =>
      act(async () => {
        await judgeLookAlike(api, id, false);
        return undefined;
      });
    const done = await act(async () => {
      await judgeLookAlike(api, id, true);
      return undefined;
    });
    const undo = { label: texts.undo, run: () => void takeBack() };
    if (done) toasts.add({ kind: "done", text: texts.judged(readers[0]?.displayName ?? ""), undo });
  };
  return (pair) => void judge(pair);
}
