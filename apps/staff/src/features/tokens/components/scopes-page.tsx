import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Client, clientsQuery, type Scope, scopesQuery, setScopes } from "../api/clients.ts";
import { tokensKey } from "../api/tokens.ts";
import { tokenMessages } from "../messages.ts";
import { ScopeChoice, scopesOf } from "./scope-choice.tsx";

const route = getRouteApi("/frame/tokens/$id/scopes");

/** What a client may do, changed. */
export function ScopesPage() {
  const { id } = route.useParams();
  const api = useApi();
  const clients = useInfiniteQuery(clientsQuery(api)).data?.pages.flatMap(({ items }) => items);
  const { data: scopes } = useQuery(scopesQuery(api));
  const client = clients?.find((one) => one.id === id);
  return client && scopes ? <ScopesForm client={client} scopes={scopes} /> : <Bones />;
}

function ScopesForm({ client, scopes }: { readonly client: Client; readonly scopes: readonly Scope[] }) {
  const texts = useTexts(tokenMessages);
  const sending = useChange(client);
  const { fields } = sending.faults;
  return (
    <>
      <p>
        <Link className="more back" to="/tokens">
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.scopesTitle(client.name)}>{texts.scopesIntro}</PageHead>
      <Form label={texts.changeScopes} first sending={sending} submit={texts.saveScopes} busy={texts.busy}>
        <ScopeChoice scopes={scopes} chosen={client.scopes} error={fields["scopes"]} />
        <Field
          id="rate"
          name="perMinute"
          label={texts.perMinute}
          value={String(client.perMinute)}
          error={fields["perMinute"]}
          inputMode="numeric"
          maxLength={4}
        />
        <Field id="reason" name="reason" label={texts.reason} error={fields["reason"]} maxLength={500} />
      </Form>
    </>
  );
}

function useChange({ id }: Client) {
  const texts = useTexts(tokenMessages);
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const toasts = useToasts();
  return useSend({
    check: (values) => ({
      ...(scopesOf(values).length === 0 ? { scopes: texts.scopesMissing } : {}),
      ...(/^[1-9]\d*$/.test(textOf(values, "perMinute")) ? {} : { perMinute: texts.numberMissing }),
      ...(textOf(values, "reason").length < 2 ? { reason: texts.reasonMissing } : {}),
    }),
    send: (values) =>
      setScopes(api, id, {
        scopes: scopesOf(values),
        perMinute: Number(textOf(values, "perMinute")),
        reason: textOf(values, "reason"),
      }),
    done(waits) {
      void queries.invalidateQueries({ queryKey: tokensKey });
      toasts.add({ kind: "done", text: waits ? texts.scopesWait : texts.scopesSaved });
      void navigate({ to: "/tokens" });
    },
  });
}
