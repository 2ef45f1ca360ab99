import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useKey } from "../../../lib/keyboard/keyboard.tsx";
import { amountInWords, readAmount } from "../../../lib/money/amount-words.ts";
import { tillsKey } from "../../../lib/money/use-till.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { closeSession, type SessionNow, sessionsKey } from "../api/till.ts";
import { tillMessages } from "../messages.ts";

/** What was counted against what should be there; a difference is shown while one types, and asks for its reason. */
export function CloseForm({ now }: { readonly now: SessionNow }) {
  const texts = useTexts(tillMessages);
  const { language } = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const place = useRef<HTMLElement>(null);
  const [keyFor] = useState(() => createKeyFor());
  const [counted, setCounted] = useState({ cash: "", card: "" });
  const { currency, id } = now.session;
  useKey("F8", { label: texts.toCount, group: texts.keys, whileTyping: true }, () =>
    place.current?.querySelector("input")?.focus(),
  );
  const off = (means: "cash" | "card") => {
    const amount = readAmount(counted[means], currency);
    return amount && amount.minor - now[means].expected;
  };
  const differs = [off("cash"), off("card")].some((one) => one !== undefined && one !== 0);
  const sending = useSend({
    fieldOf: { "circulation.difference-without-reason": "reason" },
    check: (values): Record<string, string> => ({
      ...(readAmount(textOf(values, "cash"), currency) ? {} : { cash: texts.amountWrong }),
      ...(readAmount(textOf(values, "card"), currency) ? {} : { card: texts.amountWrong }),
      ...(differs && textOf(values, "reason") === "" ? { reason: texts.reasonMissing } : {}),
    }),
    async send(values) {
      const reason = textOf(values, "reason");
      const count = {
        cash: readAmount(textOf(values, "cash"), currency)?.minor ?? 0,
        card: readAmount(textOf(values, "card"), currency)?.minor ?? 0,
        ...(reason === "" ? {} : { reason }),
      };
      await closeSession(api, { id, key: keyFor(count), ...count });
    },
    done() {
      toasts.add({ kind: "done", text: texts.closed });
      void queries.invalidateQueries({ queryKey: tillsKey });
      void queries.invalidateQueries({ queryKey: sessionsKey });
    },
  });
  const { fields } = sending.faults;
  const hint = (means: "cash" | "card") => {
    const difference = off(means);
    if (difference === undefined) return undefined;
    return difference === 0 ? texts.even : texts.short(amountInWords({ minor: difference, currency }, language));
  };
  return (
    <section
      ref={place}
      className="panel"
      aria-labelledby="close"
      onInput={({ target }) => {
        const field = target as HTMLInputElement;
        if (field.name === "cash" || field.name === "card") setCounted({ ...counted, [field.name]: field.value });
      }}
    >
      <h2 id="close">{texts.close}</h2>
      <Form label={texts.close} sending={sending} submit={texts.closeIt} busy={texts.closing}>
        {(["cash", "card"] as const).map((means) => (
          <Field
            key={means}
            id={`count-${means}`}
            name={means}
            label={means === "cash" ? texts.countCash : texts.countCard}
            hint={hint(means)}
            inputMode="decimal"
            autoComplete="off"
            error={fields[means]}
          />
        ))}
        {(differs || fields["reason"] !== undefined) && (
          <Field id="count-reason" name="reason" label={texts.reason} maxLength={500} error={fields["reason"]} />
        )}
      </Form>
    </section>
  );
}
