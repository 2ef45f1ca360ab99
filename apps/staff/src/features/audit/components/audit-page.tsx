import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type AuditEntry, type AuditSearch, auditQuery, permissionsQuery } from "../api/audit.ts";
import { auditMessages } from "../messages.ts";
import styles from "./audit-page.module.css";
import { AuditSearchForm } from "./audit-search-form.tsx";
import { Change } from "./change.tsx";
import { RetentionReport } from "./retention-report.tsx";
import { Subject } from "./subject.tsx";
import { VerifyChain } from "./verify-chain.tsx";

/** Who did what, searchable, and whether anybody tampered with it. */
export function AuditPage() {
  const texts = useTexts(auditMessages);
  const mayVerify = useMay()("identity.audit.verify");
  const [search, setSearch] = useState<AuditSearch>({});
  const entries = pagedRows(useInfiniteQuery(auditQuery(useApi(), search)));
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <div className="stackv">
        {mayVerify && <VerifyChain />}
        <AuditSearchForm onSearch={setSearch} />
      </div>
      <Table
        caption={texts.caption}
        columns={useColumns()}
        rowKey={(entry) => entry.id}
        empty={<Empty title={texts.none} />}
        {...entries}
      />
      <RetentionReport />
    </>
  );
}

function useColumns(): readonly Column<AuditEntry>[] {
  const texts = useTexts(auditMessages);
  const { language } = useLanguage();
  const meanings = useMeanings();
  return useMemo(
    () => [
      {
        id: "at",
        head: texts.when,
        rowHead: true,
        cell: (row) => (
          <time className={styles.when} dateTime={row.at}>
            {momentInWords(new Date(row.at), language)}
          </time>
        ),
      },
      { id: "who", head: texts.who, cell: (row) => whoOf(row, texts.system) },
      { id: "what", head: texts.what, cell: (row) => <What action={row.action} meanings={meanings} /> },
      { id: "subject", head: texts.towards, cell: (row) => <Subject entry={row} /> },
      { id: "change", head: texts.change, cell: (row) => <Change entry={row} /> },
      { id: "reason", head: texts.reason, cell: (row) => row.reason ?? "" },
    ],
    [texts, language, meanings],
  );
}

const noMeanings: ReadonlyMap<string, string> = new Map();

/** What the codes of permissions mean, for those who may see them; a deed that is no permission keeps its code. */
function useMeanings(): ReadonlyMap<string, string> {
  const { language } = useLanguage();
  const mayRead = useMay()("identity.role.read");
  const { data } = useQuery({ ...permissionsQuery(useApi()), enabled: mayRead });
  return useMemo(
    () => (data ? new Map(data.map(({ code, meaning }) => [code, meaning[language]])) : noMeanings),
    [data, language],
  );
}

function What({ action, meanings }: { readonly action: string; readonly meanings: ReadonlyMap<string, string> }) {
  const meaning = meanings.get(action);
  return (
    <>
      {meaning}
      {meaning !== undefined && <br />}
      <code className="cn quiet">{action}</code>
    </>
  );
}

function whoOf({ actor }: AuditEntry, system: string): string {
  if (actor.kind === "system") return `${system} (${actor.id})`;
  return actor.name ?? `${actor.kind} ${actor.id}`;
}
