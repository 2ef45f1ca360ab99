import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { accountPageMessages } from "../account-page-messages.ts";
import { type AccountPage, setState } from "../api/account.ts";
import { accountsKey } from "../api/accounts.ts";

/** Disabling an account, or letting it be used again. */
export function AccountState({ account }: { readonly account: AccountPage }) {
  const texts = useTexts(accountPageMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { id, disabled } = account;
  const sending = useSend({
    check: (values) => (textOf(values, "reason").length < 2 ? { reason: texts.reasonMissing } : {}),
    send: (values) => setState(api, id, { disabled: !disabled, reason: textOf(values, "reason") }),
    done(waits, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: accountsKey });
      toasts.add({ kind: "done", text: waits ? texts.waiting : disabled ? texts.enabledNow : texts.disabledNow });
    },
  });
  return (
    <section aria-labelledby="state" className="stackv">
      <h2 id="state">{disabled ? texts.enable : texts.disable}</h2>
      <p className="quiet">{disabled ? texts.enableMeans : texts.disableMeans}</p>
      <Form
        label={disabled ? texts.enable : texts.disable}
        sending={sending}
        submit={disabled ? texts.enable : texts.disable}
        busy={texts.busy}
      >
        <Field
          id="state-reason"
          name="reason"
          label={texts.reason}
          error={sending.faults.fields.reason}
          maxLength={500}
        />
      </Form>
    </section>
  );
}
