import { answerOf, idempotencyHeader, newIdempotencyKey } from "@wenyuan/api-client";
import { CallNumber, Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { classOf, withCallNumber } from "../call-number.ts";
import { editorMessages } from "../messages.ts";
import { toolMessages } from "../tool-messages.ts";
import type { EditorToolsProps } from "./editor-tools.tsx";
import styles from "./tools.module.css";

interface Reserved {
  readonly class: string;
  readonly number: number;
  readonly callNumber: string;
  readonly reservedUntil: string;
}

/** Takes the next 种次号 of the record's class: reserved on the server, so that no colleague gets the same. */
export function CallNumberDialog({ fields, profile, recordId, dispatch, onClose }: EditorToolsProps) {
  const texts = useTexts(toolMessages);
  const { language } = useLanguage();
  const common = useTexts(editorMessages);
  const api = useApi();
  const [reserved, setReserved] = useState<Reserved>();
  const sending = useSend({
    check: (values) => (textOf(values, "class") === "" ? { class: texts.classMissing } : {}),
    send: (values) =>
      answerOf(
        api.POST("/api/v1/call-numbers/reservations", {
          params: { header: { [idempotencyHeader]: newIdempotencyKey() } } as const,
          body: { class: textOf(values, "class"), ...(recordId === undefined ? {} : { recordId }) },
        }),
      ),
    done: setReserved,
    fieldOf: { "catalogue.class-not-counted": "class", "catalogue.numbers-exhausted": "class" },
  });
  return (
    <Dialog label={common.callNumber} onClose={onClose}>
      <div className={styles.tool}>
        <h2>{common.callNumber}</h2>
        {reserved ? (
          <>
            <CallNumber value={reserved.callNumber} label={common.callNumber} />
            <p>{texts.reserved(reserved.number, dayInWords(new Date(reserved.reservedUntil), language))}</p>
            <div className="row">
              <button
                type="button"
                className="btn main"
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one thing left to do, for someone who works by keys
                autoFocus
                onClick={() => {
                  dispatch({ do: "replace", fields: withCallNumber(fields, profile, reserved) });
                  onClose();
                }}
              >
                {profile === "marc21" ? texts.intoField("852 ‡h‡i") : texts.intoField("905 ‡d‡e")}
              </button>
              <button type="button" className="btn bare" onClick={onClose}>
                {common.close}
              </button>
            </div>
          </>
        ) : (
          <Form
            label={common.callNumber}
            first
            sending={sending}
            submit={texts.reserve}
            busy={texts.reserving}
            aside={
              <button type="button" className="btn bare" onClick={onClose}>
                {common.cancel}
              </button>
            }
          >
            <Field
              id="call-number-class"
              name="class"
              label={texts.class}
              hint={texts.classHint}
              value={classOf(fields, profile)}
              error={sending.faults.fields.class}
              code
            />
          </Form>
        )}
      </div>
    </Dialog>
  );
}
