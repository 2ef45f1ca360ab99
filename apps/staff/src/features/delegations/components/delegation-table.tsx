import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type Delegation, delegationsKey, endDelegation } from "../api/delegations.ts";
import { delegationMessages } from "../messages.ts";

/** Seen from who lends, or from who is lent to. */
type Side = "given" | "taken";

interface DelegationTableProps {
  readonly side: Side;
  readonly rows: readonly Delegation[] | undefined;
  readonly error: Error | null;
  retry(): void;
}

export function DelegationTable({ side, rows, error, retry }: DelegationTableProps) {
  const texts = useTexts(delegationMessages);
  const title = side === "given" ? texts.given : texts.taken;
  return (
    <section className="stackv" aria-labelledby={side}>
      <h2 id={side}>{title}</h2>
      <Table
        caption={title}
        columns={useColumns(side)}
        rows={rows}
        rowKey={(row) => row.id}
        error={error}
        retry={retry}
        empty={<Empty title={side === "given" ? texts.noneGiven : texts.noneTaken} />}
      />
    </section>
  );
}

function useColumns(side: Side): readonly Column<Delegation>[] {
  const texts = useTexts(delegationMessages);
  const { language } = useLanguage();
  const { branchName } = usePlaceNames();
  return useMemo(() => {
    const other = (row: Delegation) => (side === "given" ? row.to : row.from).displayName;
    return [
      { id: "other", head: side === "given" ? texts.to : texts.from, rowHead: true, cell: other, sortBy: other },
      {
        id: "role",
        head: texts.role,
        cell: (row) => (
          <span>
            {row.roleName[language]} {!row.counts && <span className="st late">{texts.noLongerCounts}</span>}
          </span>
        ),
        sortBy: (row) => row.roleName[language],
      },
      {
        id: "where",
        head: texts.where,
        cell: (row) => (row.branch === undefined ? texts.everywhere : branchName(row.branch)),
      },
      {
        id: "until",
        head: texts.until,
        figures: true,
        cell: (row) => <time dateTime={row.until}>{momentInWords(new Date(row.until), language)}</time>,
        sortBy: (row) => Date.parse(row.until),
      },
      { id: "reason", head: texts.reason, cell: (row) => row.reason },
      { id: "end", head: texts.actions, bare: true, cell: (row) => <End side={side} delegation={row} /> },
    ];
  }, [texts, language, branchName, side]);
}

function End({ side, delegation }: { readonly side: Side; readonly delegation: Delegation }) {
  const texts = useTexts(delegationMessages);
  const { language } = useLanguage();
  const api = useApi();
  const act = useAct(delegationsKey);
  const text = side === "given" ? texts.takeBack : texts.handBack;
  const whose = (side === "given" ? delegation.to : delegation.from).displayName;
  return (
    <button
      type="button"
      className="btn small"
      aria-label={`${text} ${delegation.roleName[language]} ${whose}`}
      onClick={() => void act(async () => (await endDelegation(api, delegation.id), texts.ended))}
    >
      {text}
    </button>
  );
}
