import { Field, SelectField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { readAmount } from "../../../lib/money/amount-words.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type ChargeByHand, makeCharge, moveDeposit, payFromDeposit, payOut } from "../api/charges.ts";
import { chargeMessages } from "../messages.ts";
import { MeansField, meansOf } from "./means-field.tsx";

interface MoneyFormProps {
  readonly readerId: string;
  readonly currency: string;
  changed(): void;
}

const incomes = [
  ["card", "incomeCard"],
  ["printing", "incomePrinting"],
  ["delivery", "incomeDelivery"],
  ["damage", "incomeDamage"],
  ["other", "incomeOther"],
] as const;

/** Charges by hand what no rule knows. */
export function AddCharge({ readerId, currency, changed }: MoneyFormProps) {
  const texts = useTexts(chargeMessages);
  const api = useApi();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values): Record<string, string> => ({
      ...(readAmount(textOf(values, "amount"), currency)?.minor ? {} : { amount: texts.amountWrong }),
      ...(textOf(values, "note") === "" ? { note: texts.noteMissing } : {}),
    }),
    async send(values) {
      const income = incomes.find(([code]) => code === textOf(values, "income"))?.[0] ?? "other";
      const amount = readAmount(textOf(values, "amount"), currency) ?? { minor: 0, currency };
      const charge: ChargeByHand = { income, amount, note: textOf(values, "note") };
      await makeCharge(api, { id: readerId, key: keyFor(charge) }, charge);
    },
    done(_, form) {
      form.reset();
      toasts.add({ kind: "done", text: texts.done });
      changed();
    },
  });
  const { fields } = sending.faults;
  const choices = incomes.map(([value, label]) => ({ value, label: texts[label] }));
  return (
    <details>
      <summary>{texts.add}</summary>
      <Form label={texts.add} sending={sending} submit={texts.charge} busy={texts.taking}>
        <SelectField id="add-income" name="income" label={texts.income} choices={choices} />
        <Field id="add-amount" name="amount" label={texts.amount} inputMode="decimal" error={fields["amount"]} />
        <Field id="add-note" name="note" label={texts.note} maxLength={500} error={fields["note"]} />
      </Form>
    </details>
  );
}

const moves = ["depositTake", "depositReturn", "depositApply", "payOut"] as const;

/** Deposits taken, given back or used up, and what is paid back over the counter. */
export function DepositForm({ readerId, currency, till, changed }: MoneyFormProps & { readonly till: string }) {
  const texts = useTexts(chargeMessages);
  const api = useApi();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    check: (values): Record<string, string> =>
      readAmount(textOf(values, "amount"), currency)?.minor ? {} : { amount: texts.amountWrong },
    async send(values) {
      const amount = readAmount(textOf(values, "amount"), currency) ?? { minor: 0, currency };
      const move = moves.find((one) => one === textOf(values, "move")) ?? "depositTake";
      const body = { till, means: meansOf(values), amount };
      const keyed = { id: readerId, key: keyFor([move, body]) };
      if (move === "payOut") await payOut(api, keyed, body);
      else if (move === "depositApply") await payFromDeposit(api, keyed, amount);
      else await moveDeposit(api, keyed, { ...body, way: move === "depositTake" ? "take" : "return" });
    },
    done(_, form) {
      form.reset();
      toasts.add({ kind: "done", text: texts.done });
      changed();
    },
  });
  const choices = moves.map((value) => ({ value, label: texts[value] }));
  return (
    <details>
      <summary>{texts.depositWork}</summary>
      <Form label={texts.depositWork} sending={sending} submit={texts.doIt} busy={texts.doing}>
        <SelectField id="deposit-move" name="move" label={texts.kinds} choices={choices} />
        <Field
          id="deposit-amount"
          name="amount"
          label={texts.amount}
          inputMode="decimal"
          error={sending.faults.fields["amount"]}
        />
        <MeansField />
      </Form>
    </details>
  );
}
