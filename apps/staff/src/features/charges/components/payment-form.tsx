import { Field } from "@wenyuan/ui";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useKey } from "../../../lib/keyboard/keyboard.tsx";
import { type Amount, amountInWords, amountTyped, readAmount } from "../../../lib/money/amount-words.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type Charge, takePayment } from "../api/charges.ts";
import { chargeMessages } from "../messages.ts";
import { MeansField, meansOf } from "./means-field.tsx";

export interface PaymentFormProps {
  readonly readerId: string;
  readonly till: string;
  readonly owes: Amount;
  readonly chosen: readonly Charge[];
  changed(): void;
}

/** Takes what is owed, in part or in full; what is given in cash tells the change. Enter takes it. */
export function PaymentForm({ readerId, till, owes, chosen, changed }: PaymentFormProps) {
  const texts = useTexts(chargeMessages);
  const { language } = useLanguage();
  const api = useApi();
  const toasts = useToasts();
  const place = useRef<HTMLDivElement>(null);
  const [keyFor] = useState(() => createKeyFor());
  const [given, setGiven] = useState("");
  /** What is typed into the amount in place of the one that was offered; nothing while it stands as it was. */
  const [typed, setTyped] = useState<{ readonly text: string; readonly offered: number }>();
  useKey("F8", { label: texts.toPay, group: texts.keys, whileTyping: true }, () =>
    place.current?.querySelector("input")?.select(),
  );
  const { currency } = owes;
  const due =
    chosen.length === 0 ? owes : { currency, minor: chosen.reduce((sum, one) => sum + one.remaining.minor, 0) };
  const sending = useSend({
    check: (values): Record<string, string> =>
      readAmount(textOf(values, "amount"), currency) ? {} : { amount: texts.amountWrong },
    async send(values) {
      const amount = readAmount(textOf(values, "amount"), currency) ?? due;
      const chargeIds = chosen.length === 0 ? {} : { chargeIds: chosen.map(({ id }) => id).toReversed() };
      const payment = { till, means: meansOf(values), amount, ...chargeIds };
      await takePayment(api, { id: readerId, key: keyFor([payment, owes.minor]) }, payment);
      return amount;
    },
    done(amount) {
      toasts.add({ kind: "done", text: texts.taken(amountInWords(amount, language)) });
      setGiven("");
      setTyped(undefined);
      changed();
    },
  });
  const handed = readAmount(given, currency);
  // Another choice of charges offers another amount, and what was typed goes.
  const taken = typed?.offered === due.minor ? readAmount(typed.text, currency) : due;
  const over =
    handed && taken && handed.minor > taken.minor ? { currency, minor: handed.minor - taken.minor } : undefined;
  return (
    <section aria-labelledby="take" className="panel">
      <h2 id="take">{texts.take}</h2>
      {chosen.length > 0 && <p className="quiet">{texts.onlyChosen(chosen.length)}</p>}
      <div
        ref={place}
        onInput={({ target }) => {
          const field = target as HTMLInputElement;
          if (field.name === "amount") setTyped({ text: field.value, offered: due.minor });
        }}
      >
        <Form key={due.minor} label={texts.take} sending={sending} submit={texts.takeIt} busy={texts.taking} first>
          <Field
            id="pay-amount"
            name="amount"
            label={texts.amount}
            value={amountTyped(due)}
            inputMode="decimal"
            autoComplete="off"
            error={sending.faults.fields["amount"]}
          />
          <MeansField />
          <div className="field">
            <label htmlFor="pay-given">{texts.given}</label>
            <input
              id="pay-given"
              className="input"
              inputMode="decimal"
              autoComplete="off"
              value={given}
              onChange={(event) => setGiven(event.target.value)}
              aria-describedby="pay-given-hint"
            />
            <p id="pay-given-hint" className="hint" aria-live="polite">
              {over ? texts.change(amountInWords(over, language)) : texts.givenHint}
            </p>
          </div>
        </Form>
      </div>
    </section>
  );
}
