import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { amountTyped, readAmount } from "../../../lib/money/amount-words.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { moneyTermsKey, moneyTermsQuery, saveSmallWaiver } from "../api/till.ts";
import { tillMessages } from "../messages.ts";

/** The currency that amounts are typed in; what is kept is whole minor units. */
const currency = "CNY";

/** How far a desk may let a reader off in a day by itself. */
export function WaiverForm() {
  const texts = useTexts(tillMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { data } = useQuery(moneyTermsQuery(api));
  const sending = useSend({
    check: (values): Record<string, string> =>
      readAmount(textOf(values, "limit"), currency) ? {} : { limit: texts.waiverWrong },
    send: (values) => saveSmallWaiver(api, readAmount(textOf(values, "limit"), currency)?.minor ?? 0),
    done() {
      toasts.add({ kind: "done", text: texts.waiverSaved });
      void queries.invalidateQueries({ queryKey: moneyTermsKey });
    },
  });
  if (!data) return null;
  return (
    <details>
      <summary>{texts.waiver}</summary>
      <Form label={texts.waiver} sending={sending} submit={texts.save} busy={texts.saving}>
        <Field
          id="waiver-limit"
          name="limit"
          label={texts.waiverLimit}
          hint={texts.waiverHint}
          inputMode="decimal"
          value={amountTyped({ minor: data.smallWaiver, currency })}
          error={sending.faults.fields["limit"]}
        />
      </Form>
    </details>
  );
}
