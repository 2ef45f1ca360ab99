import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { decideRequest, type PrivacyRequest, privacyRequestsKey } from "../api/privacy.ts";
import { privacyMessages } from "../privacy-messages.ts";

/** Answers a reader's request. What would be erased is said before, and what has to stay is said instead. */
export function DecisionDialog({ request, onClose }: { readonly request: PrivacyRequest; onClose(): void }) {
  const texts = useTexts(privacyMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const erasure = request.kind === "erasure";
  const sending = useSend({
    check(values): Record<string, string> {
      return {
        ...(textOf(values, "state") === "" ? { state: texts.decisionMissing } : {}),
        ...(textOf(values, "answer") === "" ? { answer: texts.answerMissing } : {}),
      };
    },
    send: (values) =>
      decideRequest(api, {
        id: request.id,
        state: textOf(values, "state") === "done" ? "done" : "refused",
        answer: textOf(values, "answer"),
      }),
    done() {
      toasts.add({ kind: "done", text: texts.answered });
      void queries.invalidateQueries({ queryKey: privacyRequestsKey });
      onClose();
    },
  });
  const { fields } = sending.faults;
  return (
    <Dialog label={texts.decide} onClose={onClose}>
      <h2>
        {texts.kind}: {texts[request.kind]}
      </h2>
      <blockquote>{request.text}</blockquote>
      <p className="quiet">{erasure ? texts.erasureMore : texts.correctionMore}</p>
      <Form
        label={texts.decide}
        sending={sending}
        submit={texts.send}
        busy={texts.sending}
        aside={
          <button type="button" className="btn" onClick={onClose}>
            {texts.close}
          </button>
        }
      >
        <ChoiceList
          id="state"
          name="state"
          legend={texts.decision}
          kind="one"
          error={fields["state"]}
          choices={[
            { value: "done", label: erasure ? texts.grantErasure : texts.grantCorrection },
            { value: "refused", label: texts.refuse },
          ]}
        />
        <Field
          id="answer"
          name="answer"
          label={texts.answer}
          error={fields["answer"]}
          maxLength={1000}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  );
}
