import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type ClearanceState, type Leavers, leaversQuery } from "../api/clearance.ts";
import { clearanceMessages } from "../clearance-messages.ts";
import { ClearForm } from "./clear-form.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/** How the leaving of each stands, and the one act for all with whom nothing is open. */
export function LeaverList({ leavers }: { readonly leavers: Leavers }) {
  const texts = useTexts(clearanceMessages);
  const [withdrawing, setWithdrawing] = useState<ClearanceState>();
  const states = useQuery(leaversQuery(useApi(), leavers));
  const rows = states.data;
  const left = rows?.filter(({ cleared }) => !cleared) ?? [];
  const owing = left.filter(({ open }) => open.length > 0).length;
  return (
    <div className="stackv">
      {rows && <output>{texts.summary(left.length - owing, owing, rows.length - left.length)}</output>}
      {left.length > 0 && <ClearForm left={left} />}
      <Table
        caption={texts.leavers}
        columns={useColumns(setWithdrawing)}
        rows={rows}
        error={states.error}
        retry={() => void states.refetch()}
        rowKey={({ readerId }) => readerId}
        empty={<Empty title={texts.none} />}
      />
      {withdrawing && <WithdrawDialog state={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </div>
  );
}

function useColumns(withdraw: (state: ClearanceState) => void): readonly Column<ClearanceState>[] {
  const texts = useTexts(clearanceMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      {
        id: "name",
        head: texts.name,
        rowHead: true,
        cell: ({ readerId, displayName }) => (
          <Link to="/readers/$id" params={{ id: readerId }}>
            {displayName}
          </Link>
        ),
        sortBy: ({ displayName }) => displayName,
      },
      {
        id: "open",
        head: texts.open,
        cell: ({ open, cleared }) => {
          if (cleared) return texts.cleared;
          return open.length === 0
            ? texts.nothing
            : open.map(({ what }) => what[language]).join(language === "zh" ? "；" : "; ");
        },
        sortBy: ({ open, cleared }) => (cleared ? -1 : open.length),
      },
      {
        id: "state",
        head: texts.state,
        cell: ({ code, displayName }) =>
          code !== undefined && (
            <a href={`/${language}/verify/${code}`} aria-label={texts.certificateOf(displayName)}>
              {texts.certificate}
            </a>
          ),
      },
      {
        id: "withdraw",
        head: texts.withdraw,
        bare: true,
        cell: (state) =>
          state.cleared && (
            <button type="button" className="btn bare small" onClick={() => withdraw(state)}>
              {texts.withdraw}
            </button>
          ),
      },
    ],
    [texts, language, withdraw],
  );
}
