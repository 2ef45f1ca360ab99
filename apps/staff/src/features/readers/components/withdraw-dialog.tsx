import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type ClearanceState, clearanceKey, withdrawClearance } from "../api/clearance.ts";
import { readerKey } from "../api/readers.ts";
import { clearanceMessages } from "../clearance-messages.ts";

/** Takes a clearance back: only with the proof in words. */
export function WithdrawDialog({ state, onClose }: { readonly state: ClearanceState; onClose(): void }) {
  const texts = useTexts(clearanceMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "why") === "" ? { why: texts.proofMissing } : {}),
    send: (values) => withdrawClearance(api, state.readerId, textOf(values, "why")),
    done() {
      toasts.add({ kind: "done", text: texts.withdrawn });
      void queries.invalidateQueries({ queryKey: clearanceKey });
      void queries.invalidateQueries({ queryKey: readerKey(state.readerId) });
      onClose();
    },
  });
  return (
    <Dialog label={texts.withdrawTitle} onClose={onClose}>
      <h2>{texts.withdrawTitle}</h2>
      <p>{texts.withdrawMore(state.displayName)}</p>
      <Form
        label={texts.withdrawTitle}
        first
        sending={sending}
        submit={texts.withdrawTitle}
        busy={texts.withdrawing}
        aside={
          <button type="button" className="btn" onClick={onClose}>
            {texts.cancel}
          </button>
        }
      >
        <Field
          id="proof"
          name="why"
          label={texts.proof}
          error={sending.faults.fields["why"]}
          maxLength={500}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
}
