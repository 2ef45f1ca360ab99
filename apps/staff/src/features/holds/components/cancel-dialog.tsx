import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { cancelHold, holdsKey, type QueuedHold } from "../api/holds.ts";
import { holdMessages } from "../messages.ts";

/** A hold that the library cancels: its reader reads the reason, and a copy that stood ready has to be carried somewhere. */
export function CancelDialog({ hold, onClose }: { readonly hold: QueuedHold; onClose(): void }) {
  const texts = useTexts(holdMessages);
  const { branchName } = usePlaceNames();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "reason") === "" ? { reason: texts.needReason } : {}),
    send: (values) => cancelHold(api, hold.id, textOf(values, "reason")),
    done(goes) {
      const to = goes && goes.to !== "shelf" ? texts.copyGoes(branchName(goes.branch)) : "";
      toasts.add({ kind: "done", text: [texts.cancelled, to].filter(Boolean).join(" ") });
      void queries.invalidateQueries({ queryKey: [...holdsKey] });
      onClose();
    },
  });
  const { reason } = sending.faults.fields;
  return (
    <Dialog label={texts.cancelTitle} onClose={onClose}>
      <h2>
        {texts.cancelTitle} · {hold.slip}
      </h2>
      <p className="quiet">{hold.state === "ready" ? texts.cancelReady : texts.cancelMore}</p>
      <Form
        label={texts.cancelTitle}
        sending={sending}
        submit={texts.doCancel}
        busy={texts.cancelling}
        first
        aside={
          <button type="button" className="btn" onClick={onClose}>
            {texts.keepIt}
          </button>
        }
      >
        <Field
          id="cancel-reason"
          name="reason"
          label={texts.reason}
          hint={texts.cancelHint}
          maxLength={500}
          {...(reason === undefined ? {} : { error: reason })}
        />
      </Form>
    </Dialog>
  );
}
