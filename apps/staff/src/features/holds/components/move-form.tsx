import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { holdsKey, moveHold, type QueuedHold } from "../api/holds.ts";
import { holdMessages } from "../messages.ts";
import styles from "./holds-page.module.css";

/** Another place for a hold, with the reason; or its own place back. */
export function MoveForm({ hold, onDone }: { readonly hold: QueuedHold; onDone(): void }) {
  const texts = useTexts(holdMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check(values) {
      const place = textOf(values, "place");
      return {
        ...(place !== "" && !/^[1-9]\d{0,3}$/.test(place) ? { place: texts.needPlace } : {}),
        ...(textOf(values, "reason") === "" ? { reason: texts.needReason } : {}),
      };
    },
    send(values) {
      const place = textOf(values, "place");
      const reason = textOf(values, "reason");
      return moveHold(api, hold.id, place === "" ? { reason } : { place: Number(place), reason });
    },
    done() {
      toasts.add({ kind: "done", text: texts.moved });
      void queries.invalidateQueries({ queryKey: [...holdsKey] });
      onDone();
    },
  });
  const { place, reason } = sending.faults.fields;
  return (
    <div className={styles.form}>
      <h2>
        {texts.moveTitle} · {hold.slip}
      </h2>
      <Form
        sending={sending}
        submit={texts.doMove}
        busy={texts.moving}
        label={texts.moveTitle}
        first
        aside={
          <button type="button" className="btn bare" onClick={onDone}>
            {texts.close}
          </button>
        }
      >
        <Field
          id="place"
          name="place"
          inputMode="numeric"
          label={texts.newPlace}
          hint={hold.pinned ? texts.ownHint : texts.newPlaceHint}
          {...(place === undefined ? {} : { error: place })}
        />
        <Field
          id="reason"
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          maxLength={500}
          {...(reason === undefined ? {} : { error: reason })}
        />
      </Form>
    </div>
  );
}
