import { ApiProblem } from "@wenyuan/api-client";
import { Field } from "@wenyuan/ui";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { galleryMessages } from "../messages.ts";

/** A form that a server refuses. */
export function FormSpecimen() {
  const texts = useTexts(galleryMessages);
  const sending = useSend({
    fieldOf: { "gallery.short": "barcode" },
    send: () =>
      Promise.reject(
        new ApiProblem({
          type: "about:blank",
          status: 422,
          code: "gallery.short",
          title: texts.fieldError,
          detail: texts.fieldError,
        }),
      ),
    done: () => undefined,
  });
  return (
    <Form
      label={texts.form}
      sending={sending}
      submit={texts.send}
      busy={texts.busy}
      aside={<small>{texts.refused}</small>}
    >
      <Field
        id="specimen-barcode"
        name="barcode"
        label={texts.field}
        hint={texts.fieldHint}
        error={sending.faults.fields.barcode}
        value="1104728"
        autoComplete="off"
        code
      />
      <ChoiceList
        id="specimen-place"
        name="place"
        kind="one"
        legend={texts.choice}
        chosen={["a"]}
        choices={[
          { value: "a", label: texts.choiceA, meaning: texts.choiceAMore },
          { value: "b", label: texts.choiceB, meaning: texts.choiceBMore },
        ]}
      />
    </Form>
  );
}
