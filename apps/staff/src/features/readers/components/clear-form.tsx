import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { currencyInWords, readAmount } from "../../../lib/money/amount-words.ts";
import { useCurrency } from "../../../lib/money/currency.ts";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type ClearanceState, clearanceKey, clearReaders } from "../api/clearance.ts";
import { clearanceMessages } from "../clearance-messages.ts";

/** Clears all who have nothing open; whoever may, lets small debts go with it. */
export function ClearForm({ left }: { readonly left: readonly ClearanceState[] }) {
  const texts = useTexts(clearanceMessages);
  const mayWaive = useMay()("readers.clearance.waive");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { language } = useLanguage();
  const { currency } = useCurrency();
  const waiver = (values: FormData) => {
    const typed = textOf(values, "waive");
    return typed === "" || currency === undefined ? 0 : readAmount(typed, currency)?.minor;
  };
  const sending = useSend({
    check(values): Record<string, string> {
      const upTo = waiver(values);
      if (upTo === undefined) return { waive: texts.waiveWrong };
      return upTo > 0 && textOf(values, "why") === "" ? { why: texts.whyMissing } : {};
    },
    send(values) {
      const why = textOf(values, "why");
      const body = { readerIds: left.map(({ readerId }) => readerId), waiveUpTo: waiver(values) ?? 0 };
      return clearReaders(api, { ...body, ...(why === "" ? {} : { why }) });
    },
    done(states) {
      const cleared = states.filter((state) => state.cleared).length;
      toasts.add({ kind: "done", text: texts.done(cleared, states.length - cleared) });
      void queries.invalidateQueries({ queryKey: clearanceKey });
    },
  });
  const { fields } = sending.faults;
  return (
    <Form label={texts.title} sending={sending} submit={texts.clear} busy={texts.clearing}>
      {mayWaive && currency !== undefined && (
        <>
          <Field
            id="waive"
            name="waive"
            label={texts.waive(currencyInWords(currency, language))}
            hint={texts.waiveHint}
            error={fields["waive"]}
            inputMode="decimal"
            autoComplete="off"
          />
          <Field id="why" name="why" label={texts.why} error={fields["why"]} maxLength={500} autoComplete="off" />
        </>
      )}
    </Form>
  );
}
