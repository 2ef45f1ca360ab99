import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { isRoleName, roleMessages } from "../../../lib/session/role-names.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Account, type AccountSearch, accountsQuery } from "../api/accounts.ts";
import { accountMessages } from "../messages.ts";
import { AccountSearchForm } from "./account-search.tsx";

/** All accounts, with what each may do. */
export function AccountsPage() {
  const texts = useTexts(accountMessages);
  const mayCreate = useMay()("identity.account.create");
  const navigate = useNavigate();
  const [search, setSearch] = useState<AccountSearch>({});
  const accounts = pagedRows(useInfiniteQuery(accountsQuery(useApi(), search)));
  const searched = Object.keys(search).length > 0;
  useKey("n", { label: texts.create, group: texts.keys, on: mayCreate }, () => void navigate({ to: "/accounts/new" }));
  const create = mayCreate && (
    <Link className="btn main" to="/accounts/new">
      {texts.create} <Keys combo="n" />
    </Link>
  );
  return (
    <>
      <PageHead title={texts.title} action={create}>
        {texts.intro}
      </PageHead>
      <AccountSearchForm onSearch={setSearch} />
      <Table
        caption={texts.caption}
        columns={useColumns()}
        rowKey={(account) => account.id}
        empty={<Empty title={searched ? texts.noneFound : texts.none}>{!searched && create}</Empty>}
        {...accounts}
      />
    </>
  );
}

function useColumns(): readonly Column<Account>[] {
  const texts = useTexts(accountMessages);
  const roleWords = useTexts(roleMessages);
  const { language } = useLanguage();
  return useMemo(() => {
    const inWords = ({ roles }: Account) =>
      roles.map((role) => (isRoleName(role) ? roleWords[role] : role)).join(language === "zh" ? "、" : ", ");
    return [
      {
        id: "name",
        head: texts.name,
        rowHead: true,
        cell: (row) => (
          <Link to="/accounts/$id" params={{ id: row.id }}>
            {row.displayName}
          </Link>
        ),
        sortBy: (row) => row.displayName,
      },
      {
        id: "sign-in",
        head: texts.signInName,
        cell: (row) => <span className="cn">{row.signInName}</span>,
        sortBy: (row) => row.signInName,
      },
      {
        id: "roles",
        head: texts.roles,
        cell: (row) => inWords(row) || <span className="quiet">{texts.noRole}</span>,
        sortBy: inWords,
      },
      {
        id: "state",
        head: texts.state,
        cell: (row) =>
          row.disabled ? (
            <span className="st late">{texts.disabled}</span>
          ) : row.breakGlass ? (
            <span className="st">{texts.breakGlass}</span>
          ) : (
            texts.active
          ),
        sortBy: (row) => (row.disabled ? 2 : row.breakGlass ? 1 : 0),
      },
      {
        id: "seen",
        head: texts.seenAt,
        figures: true,
        cell: (row) =>
          row.seenAt === undefined ? (
            <span className="quiet">{texts.notSeen}</span>
          ) : (
            <time dateTime={row.seenAt}>{momentInWords(new Date(row.seenAt), language)}</time>
          ),
        sortBy: (row) => Date.parse(row.seenAt ?? row.createdAt),
      },
      {
        id: "created",
        head: texts.createdAt,
        figures: true,
        cell: (row) => <time dateTime={row.createdAt}>{momentInWords(new Date(row.createdAt), language)}</time>,
        sortBy: (row) => Date.parse(row.createdAt),
      },
    ];
  }, [texts, roleWords, language]);
}
