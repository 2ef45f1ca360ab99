import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { changeReader } from "../api/reader-changes.ts";
import type { ReaderFile } from "../api/readers.ts";
import { editMessages } from "../edit-messages.ts";
import { changesOf } from "../reader-values.ts";
import { fieldOfRefusal, ReaderFields, typedOf, useFieldCheck } from "./reader-fields.tsx";
import { useReaderDone } from "./use-reader-done.ts";

/** Changes a reader's particulars; who else changed them meanwhile is not written over. */
export function EditForm({ reader }: { readonly reader: ReaderFile["reader"] }) {
  const texts = useTexts(editMessages);
  const api = useApi();
  const done = useReaderDone(reader.id);
  const sending = useSend({
    fieldOf: fieldOfRefusal,
    check: useFieldCheck(),
    async send(values) {
      const changes = changesOf(reader, typedOf(values));
      const why = textOf(values, "why");
      if (Object.keys(changes).length === 0) return texts.nothing;
      await changeReader(api, reader.id, { version: reader.version, ...(why === "" ? {} : { why }), ...changes });
      return texts.saved;
    },
    done,
  });
  const { fields } = sending.faults;
  return (
    <details>
      <summary>{texts.edit}</summary>
      <Form label={texts.edit} sending={sending} submit={texts.save} busy={texts.saving}>
        <ReaderFields key={reader.version} id="edit" reader={reader} faults={fields} />
        <Field id="edit-why" name="why" label={texts.why} hint={texts.whyHint} maxLength={500} autoComplete="off" />
      </Form>
    </details>
  );
}
