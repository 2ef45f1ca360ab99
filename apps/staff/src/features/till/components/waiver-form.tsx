import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { type Amount, amountTyped, currencyInWords, readAmount } from "../../../lib/money/amount-words.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { moneyTermsKey, moneyTermsQuery, saveSmallWaiver } from "../api/till.ts";
import { tillMessages } from "../messages.ts";

/** How far a desk may let a reader off in a day by itself. */
export function WaiverForm() {
  const { data } = useQuery(moneyTermsQuery(useApi()));
  return data ? <LimitForm limit={{ minor: data.smallWaiver, currency: data.currency }} /> : null;
}

/** In the library's currency, as its policies have it. */
function LimitForm({ limit }: { readonly limit: Amount }) {
  const texts = useTexts(tillMessages);
  const { language } = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { currency } = limit;
  const sending = useSend({
    check: (values): Record<string, string> =>
      readAmount(textOf(values, "limit"), currency)
        ? {}
        : { limit: texts.waiverWrong(amountTyped({ minor: 2000, currency })) },
    send: (values) => saveSmallWaiver(api, readAmount(textOf(values, "limit"), currency)?.minor ?? 0),
    done() {
      toasts.add({ kind: "done", text: texts.waiverSaved });
      void queries.invalidateQueries({ queryKey: moneyTermsKey });
    },
  });
  return (
    <details>
      <summary>{texts.waiver}</summary>
      <Form label={texts.waiver} sending={sending} submit={texts.save} busy={texts.saving}>
        <Field
          id="waiver-limit"
          name="limit"
          label={texts.waiverLimit(currencyInWords(currency, language))}
          hint={texts.waiverHint}
          inputMode="decimal"
          value={amountTyped(limit)}
          error={sending.faults.fields["limit"]}
        />
      </Form>
    </details>
  );
}
