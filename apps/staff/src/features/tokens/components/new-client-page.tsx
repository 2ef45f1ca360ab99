import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { createClient, type NewClient, scopesQuery } from "../api/clients.ts";
import { tokensKey } from "../api/tokens.ts";
import { tokenMessages } from "../messages.ts";
import { FreshSecret, type MakingProps } from "./fresh-secret.tsx";
import { ScopeChoice, scopesOf } from "./scope-choice.tsx";

/** Makes an OAuth client, then shows its secret. */
export function NewClientPage() {
  return <FreshSecret form={ClientForm} />;
}

const usualPerMinute = "120";

function ClientForm({ done }: MakingProps) {
  const texts = useTexts(tokenMessages);
  const { data: scopes = [] } = useQuery(scopesQuery(useApi()));
  const sending = useCreation(done);
  const { fields } = sending.faults;
  return (
    <>
      <PageHead title={texts.createClient}>{texts.clientsIntro}</PageHead>
      <Form
        label={texts.createClient}
        first
        sending={sending}
        submit={texts.submitClient}
        busy={texts.busy}
        aside={
          <Link className="btn bare" to="/tokens">
            {texts.cancel}
          </Link>
        }
      >
        <Field
          id="name"
          name="name"
          label={texts.clientName}
          hint={texts.clientNameHint}
          error={fields["name"]}
          maxLength={200}
          autoComplete="off"
        />
        <ScopeChoice scopes={scopes} error={fields["scopes"]} />
        <Field
          id="rate"
          name="perMinute"
          label={texts.perMinute}
          value={usualPerMinute}
          error={fields["perMinute"]}
          inputMode="numeric"
          maxLength={4}
        />
        <Field id="reason" name="reason" label={texts.reason} error={fields["reason"]} maxLength={500} />
      </Form>
    </>
  );
}

function useCreation(done: MakingProps["done"]) {
  const texts = useTexts(tokenMessages);
  const api = useApi();
  const queries = useQueryClient();
  return useSend({
    check: (values) => ({
      ...(textOf(values, "name") === "" ? { name: texts.nameMissing } : {}),
      ...(scopesOf(values).length === 0 ? { scopes: texts.scopesMissing } : {}),
      ...(/^[1-9]\d*$/.test(textOf(values, "perMinute")) ? {} : { perMinute: texts.numberMissing }),
      ...(textOf(values, "reason").length < 2 ? { reason: texts.reasonMissing } : {}),
    }),
    async send(values) {
      const client: NewClient = {
        name: textOf(values, "name"),
        scopes: scopesOf(values),
        perMinute: Number(textOf(values, "perMinute")),
        reason: textOf(values, "reason"),
      };
      return { name: client.name, ...(await createClient(api, client)) };
    },
    done(client) {
      void queries.invalidateQueries({ queryKey: tokensKey });
      done(client);
    },
  });
}
