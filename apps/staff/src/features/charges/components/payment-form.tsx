import { useQuery } from "@tanstack/react-query";
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
import { type Charge, codesTakenQuery, takePayment } from "../api/charges.ts";
import { chargeMessages } from "../messages.ts";
import { takeAndWait } from "../take-by-code.ts";
import { MeansField, meansOf } from "./means-field.tsx";

export interface PaymentFormProps {
  readonly readerId: string;
  readonly till: string;
  readonly owes: Amount;
  readonly chosen: readonly Charge[];
  changed(): void;
}

function byPhone(values: FormData): boolean {
  return values.get("means") === "code";
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
  const [means, setMeans] = useState("cash");
  /** How a payment by phone ended that is not there: it failed, or nobody has confirmed it yet. */
  const [unpaid, setUnpaid] = useState<"begun" | "failed" | "expired">();
  const byCode = useQuery(codesTakenQuery(api)).data ?? false;
  useKey("F8", { label: texts.toPay, group: texts.keys, whileTyping: true }, () =>
    place.current?.querySelector("input")?.select(),
  );
  const { currency } = owes;
  const due =
    chosen.length === 0 ? owes : { currency, minor: chosen.reduce((sum, one) => sum + one.remaining.minor, 0) };
  const sending = useSend({
    check: (values): Record<string, string> => ({
      ...(readAmount(textOf(values, "amount"), currency) ? {} : { amount: texts.amountWrong }),
      ...(byPhone(values) && !/^\d{16,24}$/.test(textOf(values, "code")) ? { code: texts.codeWrong } : {}),
    }),
    async send(values) {
      const amount = readAmount(textOf(values, "amount"), currency) ?? due;
      const chargeIds = chosen.length === 0 ? {} : { chargeIds: chosen.map(({ id }) => id).toReversed() };
      if (byPhone(values)) {
        const order = { code: textOf(values, "code"), amount, ...chargeIds };
        const state = await takeAndWait(api, readerId, { ...order, id: keyFor([order, owes.minor]) });
        return { amount, state };
      }
      const payment = { till, means: meansOf(values), amount, ...chargeIds };
      await takePayment(api, { id: readerId, key: keyFor([payment, owes.minor]) }, payment);
      return { amount, state: "paid" as const };
    },
    done({ amount, state }, form) {
      // A code is good once.
      const code = form.querySelector<HTMLInputElement>("input[name=code]");
      if (code) code.value = "";
      setUnpaid(state === "paid" ? undefined : state);
      if (state !== "paid") return code?.focus();
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
        <Form
          key={due.minor}
          label={texts.take}
          sending={sending}
          submit={texts.takeIt}
          busy={means === "code" ? texts.codeAsked : texts.taking}
          first
        >
          <Field
            id="pay-amount"
            name="amount"
            label={texts.amount}
            value={amountTyped(due)}
            inputMode="decimal"
            autoComplete="off"
            error={sending.faults.fields["amount"]}
          />
          <MeansField
            byCode={byCode}
            choose={(one) => {
              setMeans(one);
              setUnpaid(undefined);
            }}
          />
          {means === "code" && (
            <Field
              id="pay-code"
              name="code"
              label={texts.codeField}
              hint={texts.codeHint}
              inputMode="numeric"
              autoComplete="off"
              maxLength={24}
              code
              error={
                sending.faults.fields["code"] ?? (unpaid && texts[unpaid === "begun" ? "codeUnknown" : "codeFailed"])
              }
            />
          )}
          {means === "cash" && (
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
          )}
        </Form>
      </div>
    </section>
  );
}
