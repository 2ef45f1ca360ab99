import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
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
import { Sections } from "../../../lib/view/sections.tsx";
import { type Token, tokensQuery } from "../api/tokens.ts";
import { type Revocation, useRevocation } from "../hooks/use-revocation.ts";
import { tokenMessages } from "../messages.ts";
import { Clients } from "./clients.tsx";
import { Revoke } from "./revoke.tsx";

/** The tokens in use, and revoking them. */
export function TokensPage() {
  const texts = useTexts(tokenMessages);
  const may = useMay();
  const mayCreate = may("identity.token.create");
  const navigate = useNavigate();
  const tokens = pagedRows(useInfiniteQuery(tokensQuery(useApi())));
  const revocation = useRevocation();
  const columns = useColumns(revocation, may("identity.token.revoke"));
  useKey("n", { label: texts.create, group: texts.keys, on: mayCreate }, () => void navigate({ to: "/tokens/new" }));
  const create = mayCreate && (
    <Link className="btn main" to="/tokens/new">
      {texts.create} <Keys combo="n" />
    </Link>
  );
  return (
    <>
      <PageHead title={texts.title} action={create}>
        {texts.intro}
      </PageHead>
      <Sections>
        <Table
          caption={texts.caption}
          columns={columns}
          rowKey={(token) => token.id}
          empty={
            <Empty title={texts.none}>
              <p>{texts.noneMore}</p>
            </Empty>
          }
          {...tokens}
        />
        <Clients revocation={revocation} />
      </Sections>
    </>
  );
}

function useColumns(revocation: Revocation, mayRevoke: boolean): readonly Column<Token>[] {
  const texts = useTexts(tokenMessages);
  const roleWords = useTexts(roleMessages);
  const { language } = useLanguage();
  const plain = useMemo((): readonly Column<Token>[] => {
    const inWords = ({ role }: Token) => (isRoleName(role) ? roleWords[role] : role);
    const nameOf = (row: Token) => (
      <span>
        {row.name} {row.waiting && <span className="st late">{texts.waitsForSecond}</span>}
      </span>
    );
    return [
      { id: "name", head: texts.name, rowHead: true, cell: nameOf, sortBy: (row) => row.name },
      { id: "role", head: texts.role, cell: inWords, sortBy: inWords },
      {
        id: "created",
        head: texts.createdAt,
        figures: true,
        cell: (row) => <time dateTime={row.createdAt}>{momentInWords(new Date(row.createdAt), language)}</time>,
        sortBy: (row) => Date.parse(row.createdAt),
      },
    ];
  }, [texts, roleWords, language]);
  if (!mayRevoke) return plain;
  return [
    ...plain,
    { id: "revoke", head: texts.actions, bare: true, cell: (row) => <Revoke token={row} revocation={revocation} /> },
  ];
}
