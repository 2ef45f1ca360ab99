import { useInfiniteQuery } from "@tanstack/react-query";
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
import { type AuditEntry, type AuditSearch, auditQuery } from "../api/audit.ts";
import { auditMessages } from "../messages.ts";
import { AuditSearchForm } from "./audit-search-form.tsx";
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
      {mayVerify && <VerifyChain />}
      <AuditSearchForm onSearch={setSearch} />
      <Table
        caption={texts.caption}
        columns={useColumns()}
        rowKey={(entry) => entry.id}
        empty={<Empty title={texts.none} />}
        {...entries}
      />
    </>
  );
}

function useColumns(): readonly Column<AuditEntry>[] {
  const texts = useTexts(auditMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      {
        id: "at",
        head: texts.when,
        rowHead: true,
        cell: (row) => <time dateTime={row.at}>{momentInWords(new Date(row.at), language)}</time>,
      },
      { id: "who", head: texts.who, cell: (row) => whoOf(row, texts.system) },
      { id: "what", head: texts.what, cell: (row) => <code className="cn">{row.action}</code> },
      { id: "subject", head: texts.towards, cell: (row) => `${row.subject.kind} ${row.subject.id ?? ""}` },
      { id: "change", head: texts.change, cell: (row) => <Change entry={row} /> },
      { id: "reason", head: texts.reason, cell: (row) => row.reason ?? "" },
    ],
    [texts, language],
  );
}

function whoOf({ actor }: AuditEntry, system: string): string {
  if (actor.kind === "system") return `${system} (${actor.id})`;
  return actor.name ?? `${actor.kind} ${actor.id}`;
}

function Change({ entry }: { readonly entry: AuditEntry }) {
  const texts = useTexts(auditMessages);
  if (entry.blanked) return <span className="quiet">{texts.blanked}</span>;
  const sides = [
    [texts.before, entry.before],
    [texts.after, entry.after],
  ] as const;
  return sides.map(([name, value]) =>
    value === undefined ? null : (
      <div key={name}>
        <small className="quiet">{name}</small> <code className="cn">{JSON.stringify(value)}</code>
      </div>
    ),
  );
}
