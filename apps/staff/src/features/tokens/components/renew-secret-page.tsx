import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { clientsQuery, renewSecret } from "../api/clients.ts";
import { tokensKey } from "../api/tokens.ts";
import { tokenMessages } from "../messages.ts";
import { FreshSecret, type MakingProps } from "./fresh-secret.tsx";

const route = getRouteApi("/frame/tokens/$id/secret");
const usualOverlap = "24";

/** Gives a client a new secret, and shows it. */
export function RenewSecretPage() {
  return <FreshSecret form={RenewForm} />;
}

function RenewForm({ done }: MakingProps) {
  const texts = useTexts(tokenMessages);
  const { id } = route.useParams();
  const api = useApi();
  const queries = useQueryClient();
  const clients = useInfiniteQuery(clientsQuery(api)).data?.pages.flatMap(({ items }) => items);
  const { name = id, clientId = "" } = clients?.find((client) => client.id === id) ?? {};
  const sending = useSend({
    check: (values) => ({
      ...(/^\d+$/.test(textOf(values, "overlapHours")) ? {} : { overlapHours: texts.numberMissing }),
      ...(textOf(values, "reason").length < 2 ? { reason: texts.reasonMissing } : {}),
    }),
    send: (values) =>
      renewSecret(api, id, {
        overlapHours: Number(textOf(values, "overlapHours")),
        reason: textOf(values, "reason"),
      }),
    done(secret) {
      void queries.invalidateQueries({ queryKey: tokensKey });
      done({ name, secret, clientId });
    },
  });
  const { fields } = sending.faults;
  return (
    <>
      <PageHead title={texts.renewTitle(name)} />
      <Form label={texts.renew} first sending={sending} submit={texts.renew} busy={texts.busy}>
        <Field
          id="overlap"
          name="overlapHours"
          label={texts.overlap}
          hint={texts.overlapHint}
          value={usualOverlap}
          error={fields["overlapHours"]}
          inputMode="numeric"
          maxLength={3}
        />
        <Field id="reason" name="reason" label={texts.reason} error={fields["reason"]} maxLength={500} />
      </Form>
    </>
  );
}
