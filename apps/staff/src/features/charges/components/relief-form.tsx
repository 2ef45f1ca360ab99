import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { amountTyped, readAmount } from "../../../lib/money/amount-words.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type Charge, type Relief, relieve } from "../api/charges.ts";
import { chargeMessages } from "../messages.ts";
import { MeansField, meansOf } from "./means-field.tsx";

export interface ReliefFormProps {
  readonly charge: Charge;
  readonly how: Relief;
  /** An open till, for a refund over the counter. */
  readonly till: string | undefined;
  done(): void;
  leave(): void;
}

/** Lets off, writes off, cancels or refunds one charge: how much, and always why. */
export function ReliefForm({ charge, how, till, done, leave }: ReliefFormProps) {
  const texts = useTexts(chargeMessages);
  const api = useApi();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const most = how === "refund" ? charge.paid : charge.remaining;
  const sending = useSend({
    check: (values): Record<string, string> => ({
      ...(how === "cancel" || readAmount(textOf(values, "amount"), most.currency) ? {} : { amount: texts.amountWrong }),
      ...(textOf(values, "reason") === "" ? { reason: texts.reasonMissing } : {}),
    }),
    async send(values) {
      const amount = readAmount(textOf(values, "amount"), most.currency) ?? most;
      const over = how === "refund" && till !== undefined && values.get("where") === "till";
      const from = over ? { till, means: meansOf(values) } : undefined;
      const relief = { how, amount, reason: textOf(values, "reason"), from };
      await relieve(api, { id: charge.id, key: keyFor(relief) }, relief);
    },
    done() {
      toasts.add({ kind: "done", text: texts.done });
      done();
    },
  });
  const { fields } = sending.faults;
  const id = `relief-${charge.id}`;
  const aside = (
    <button type="button" className="btn bare" onClick={leave}>
      {texts.leave}
    </button>
  );
  return (
    <Form label={texts[how]} sending={sending} submit={texts.doIt} busy={texts.doing} aside={aside} first>
      {how !== "cancel" && (
        <Field
          id={`${id}-amount`}
          name="amount"
          label={texts.amount}
          value={amountTyped(most)}
          inputMode="decimal"
          error={fields["amount"]}
        />
      )}
      <Field id={`${id}-reason`} name="reason" label={texts.reason} maxLength={500} error={fields["reason"]} />
      {how === "refund" && till !== undefined && (
        <>
          <fieldset className="seg">
            <legend className="hide">{texts.how}</legend>
            {(["later", "till"] as const).map((where) => (
              <label key={where}>
                <input type="radio" name="where" value={where} defaultChecked={where === "later"} />
                <span>{where === "till" ? texts.fromTill : texts.later}</span>
              </label>
            ))}
          </fieldset>
          <MeansField />
        </>
      )}
    </Form>
  );
}
