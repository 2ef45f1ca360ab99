import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type RetentionRule, retentionQuery } from "../api/audit.ts";
import { auditMessages } from "../messages.ts";

/** Proof that nothing personal is kept for longer than is said. */
export function RetentionReport() {
  const texts = useTexts(auditMessages);
  const { data, error, refetch } = useQuery(retentionQuery(useApi()));
  return (
    <section className="stackv" aria-labelledby="retention">
      <h2 id="retention">{texts.retention}</h2>
      {data && <p className="quiet">{texts.retentionLead(data.days)}</p>}
      <Table
        caption={texts.retention}
        columns={useColumns()}
        rows={data?.rules}
        rowKey={(rule) => rule.code}
        error={error}
        retry={() => void refetch()}
        empty={<Empty title={texts.none} />}
      />
    </section>
  );
}

function useColumns(): readonly Column<RetentionRule>[] {
  const texts = useTexts(auditMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      { id: "what", head: texts.retained, rowHead: true, cell: (row) => row.what[language] },
      { id: "kept", head: texts.keptFor, cell: (row) => row.kept[language] },
      { id: "due", head: texts.fellDue, figures: true, cell: (row) => row.due },
      { id: "removed", head: texts.takenAway, figures: true, cell: (row) => row.removed },
      {
        id: "older",
        head: texts.olderNow,
        cell: (row) => (
          <span>
            {row.olderNow === 0 ? texts.nothingOlder : row.olderNow}{" "}
            {row.remaining > 0 && <span className="st late">{texts.leftBehind(row.remaining)}</span>}
          </span>
        ),
      },
      {
        id: "run",
        head: texts.lastRun,
        figures: true,
        cell: (row) =>
          row.ranAt === undefined ? (
            <span className="quiet">{texts.notRun}</span>
          ) : (
            <time dateTime={row.ranAt}>{momentInWords(new Date(row.ranAt), language)}</time>
          ),
      },
    ],
    [texts, language],
  );
}
