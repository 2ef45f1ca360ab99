import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Role, rolesQuery } from "../api/roles.ts";
import { roleMessages } from "../messages.ts";
import { Proposals } from "./proposals.tsx";
import { RoleForm } from "./role-form.tsx";

/** The roles, what each allows, and what waits for a second person. */
export function RolesPage() {
  const texts = useTexts(roleMessages);
  const mayDefine = useMay()("identity.role.define");
  const [edited, setEdited] = useState<Role | "new">();
  const { data, error, refetch } = useQuery(rolesQuery(useApi()));
  const columns = useColumns(mayDefine ? setEdited : undefined);
  if (edited !== undefined)
    return <RoleForm role={edited === "new" ? undefined : edited} done={() => setEdited(undefined)} />;
  const create = mayDefine && (
    <button type="button" className="btn main" onClick={() => setEdited("new")}>
      {texts.create}
    </button>
  );
  return (
    <>
      <PageHead title={texts.title} action={create}>
        {texts.intro}
      </PageHead>
      <Proposals />
      <Table
        caption={texts.caption}
        columns={columns}
        rows={data}
        rowKey={(role) => role.code}
        error={error}
        retry={() => void refetch()}
        empty={<Empty title={texts.none} />}
      />
    </>
  );
}

function useColumns(edit: ((role: Role) => void) | undefined): readonly Column<Role>[] {
  const texts = useTexts(roleMessages);
  const { language } = useLanguage();
  return useMemo(() => {
    const plain: readonly Column<Role>[] = [
      {
        id: "name",
        head: texts.name,
        rowHead: true,
        cell: (row) => row.name[language],
        sortBy: (row) => row.name[language],
      },
      { id: "code", head: texts.code, cell: (row) => <code className="cn">{row.code}</code> },
      {
        id: "kind",
        head: texts.kind,
        cell: (row) => [row.builtIn ? texts.builtIn : texts.own, ...(row.grave ? [texts.grave] : [])].join(" · "),
      },
      {
        id: "permissions",
        head: texts.permissions,
        figures: true,
        cell: (row) => row.permissions.length,
        sortBy: (row) => row.permissions.length,
      },
      { id: "holders", head: texts.holders, figures: true, cell: (row) => row.holders, sortBy: (row) => row.holders },
    ];
    if (!edit) return plain;
    const change = (row: Role) =>
      row.builtIn ? null : (
        <button type="button" className="btn small" onClick={() => edit(row)}>
          {texts.edit} <span className="hide">{row.name[language]}</span>
        </button>
      );
    return [...plain, { id: "edit", head: texts.edit, bare: true, cell: change }];
  }, [texts, language, edit]);
}
