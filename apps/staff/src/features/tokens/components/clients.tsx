import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type Client, clientsQuery, scopesQuery } from "../api/clients.ts";
import type { Revocation } from "../hooks/use-revocation.ts";
import { tokenMessages } from "../messages.ts";
import { Revoke } from "./revoke.tsx";

/** The OAuth clients in use. */
export function Clients({ revocation }: { readonly revocation: Revocation }) {
  const texts = useTexts(tokenMessages);
  const mayCreate = useMay()("identity.token.create");
  const clients = pagedRows(useInfiniteQuery(clientsQuery(useApi())));
  return (
    <section className="stackv" aria-labelledby="clients">
      <h2 id="clients">{texts.clients}</h2>
      <p className="quiet">{texts.clientsIntro}</p>
      {mayCreate && (
        <p>
          <Link className="btn" to="/tokens/new-client">
            {texts.createClient}
          </Link>
        </p>
      )}
      <Table
        caption={texts.clients}
        columns={useColumns(revocation)}
        rowKey={(client) => client.id}
        empty={<Empty title={texts.noClients} />}
        {...clients}
      />
    </section>
  );
}

function useColumns(revocation: Revocation): readonly Column<Client>[] {
  const texts = useTexts(tokenMessages);
  const { language } = useLanguage();
  const may = useMay();
  const [mayCreate, mayRevoke] = [may("identity.token.create"), may("identity.token.revoke")];
  const { data: known } = useQuery(scopesQuery(useApi()));
  const plain = useMemo((): readonly Column<Client>[] => {
    const inWords = (code: string) => known?.find((scope) => scope.code === code)?.meaning[language] ?? code;
    return [
      {
        id: "name",
        head: texts.clientName,
        rowHead: true,
        cell: (row) => (
          <span>
            {row.name} {row.waiting && <span className="st late">{texts.waitsForSecond}</span>}
          </span>
        ),
        sortBy: (row) => row.name,
      },
      { id: "id", head: texts.clientId, cell: (row) => <code className="cn">{row.clientId}</code> },
      {
        id: "scopes",
        head: texts.scopes,
        cell: (row) => row.scopes.map(inWords).join(language === "zh" ? "；" : "; "),
      },
      { id: "rate", head: texts.perMinuteShort, figures: true, cell: (row) => row.perMinute },
      {
        id: "secrets",
        head: texts.secrets,
        cell: (row) =>
          row.secrets
            .map(({ createdAt, endsAt }) =>
              endsAt === undefined
                ? texts.secretSince(momentInWords(new Date(createdAt), language))
                : texts.secretUntil(momentInWords(new Date(endsAt), language)),
            )
            .join(language === "zh" ? "；" : "; "),
      },
    ];
  }, [texts, language, known]);
  const acts = (row: Client) => (
    <span className="row">
      {mayCreate && (
        <Link className="btn small" to="/tokens/$id/secret" params={{ id: row.id }}>
          {texts.renew} <span className="hide">{row.name}</span>
        </Link>
      )}
      {mayCreate && (
        <Link className="btn small" to="/tokens/$id/scopes" params={{ id: row.id }}>
          {texts.changeScopes} <span className="hide">{row.name}</span>
        </Link>
      )}
      {mayRevoke && <Revoke token={row} revocation={revocation} />}
    </span>
  );
  return mayCreate || mayRevoke ? [...plain, { id: "acts", head: texts.actions, bare: true, cell: acts }] : plain;
}
