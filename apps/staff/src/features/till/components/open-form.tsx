import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { amountTyped, readAmount } from "../../../lib/money/amount-words.ts";
import { tillsKey } from "../../../lib/money/use-till.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { floatQuery, openTill, sessionsKey } from "../api/till.ts";
import { tillMessages } from "../messages.ts";

/** Opens the till with what was counted into the drawer; the last float stands there already. */
export function OpenForm({ code }: { readonly code: string }) {
  const texts = useTexts(tillMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const { float, currency } = useSuspenseQuery(floatQuery(api, code)).data;
  const sending = useSend({
    check: (values): Record<string, string> =>
      readAmount(textOf(values, "float"), currency) ? {} : { float: texts.amountWrong },
    async send(values) {
      const counted = readAmount(textOf(values, "float"), currency)?.minor ?? 0;
      await openTill(api, { code, float: counted, key: keyFor([code, counted]) });
    },
    done() {
      toasts.add({ kind: "done", text: texts.opened });
      void queries.invalidateQueries({ queryKey: tillsKey });
      void queries.invalidateQueries({ queryKey: sessionsKey });
    },
  });
  return (
    <section className="panel" aria-label={texts.open}>
      <Form label={texts.open} sending={sending} submit={texts.open} busy={texts.opening} first>
        <Field
          id="float"
          name="float"
          label={texts.float}
          hint={texts.floatHint}
          value={amountTyped({ minor: float, currency })}
          inputMode="decimal"
          autoComplete="off"
          error={sending.faults.fields["float"]}
        />
      </Form>
    </section>
  );
}
