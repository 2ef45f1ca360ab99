import { useQueryClient } from "@tanstack/react-query";
import { Field, TextAreaField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { holdingsKey, type Volume } from "../../../lib/catalogue/record-holdings.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { addVolumes, changeVolume, removeVolume, type VolumeFacts } from "../api/holdings.ts";
import { useRemoval } from "../hooks/use-removal.ts";
import { holdingsMessages } from "../messages.ts";
import { readVolumes } from "../read-volumes.ts";
import { FormAside } from "./form-aside.tsx";

/** New volumes of a set, a line each. */
export function NewVolumes({ recordId }: { readonly recordId: string }) {
  const texts = useTexts(holdingsMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check: (values): Record<string, string> =>
      readVolumes(textOf(values, "volumes")).length === 0 ? { volumes: texts.needed } : {},
    send: async (values) =>
      await addVolumes(
        api,
        recordId,
        readVolumes(textOf(values, "volumes")).map((enumeration) => ({ enumeration })),
      ),
    done(count, form) {
      form.reset();
      toasts.add({ kind: "done", text: texts.volumesAdded(count) });
      void queries.invalidateQueries({ queryKey: holdingsKey(recordId) });
    },
  });
  return (
    <Form label={texts.addVolumes} sending={sending} submit={texts.addVolumes} busy={texts.saving}>
      <TextAreaField
        id="new-volumes"
        name="volumes"
        label={texts.addVolumes}
        hint={texts.addVolumesHint}
        rows={3}
        error={sending.faults.fields["volumes"]}
      />
    </Form>
  );
}

interface VolumeFormProps {
  readonly recordId: string;
  readonly volume: Volume;
  done(): void;
}

/** A volume's name, and its own title and ISBN where it has them. */
export function VolumeForm({ recordId, volume, done }: VolumeFormProps) {
  const texts = useTexts(holdingsMessages);
  const api = useApi();
  const queries = useQueryClient();
  const remove = useRemoval(recordId);
  const sending = useSend({
    check: (values): Record<string, string> => ({
      ...(textOf(values, "enumeration") === "" ? { enumeration: texts.needed } : {}),
      ...(/^(?:\d{13})?$/.test(textOf(values, "isbn")) ? {} : { isbn: texts.isbnUnfit }),
    }),
    send: async (values) => await changeVolume(api, volume.id, factsIn(values)),
    done() {
      void queries.invalidateQueries({ queryKey: holdingsKey(recordId) });
      done();
    },
  });
  const { enumeration, title, isbn } = volume;
  const label = texts.changeVolume(enumeration);
  const { fields } = sending.faults;
  const gone = {
    name: enumeration,
    kind: "volume" as const,
    partId: volume.id,
    remove: async () => await removeVolume(api, volume),
  };
  return (
    <Form
      label={label}
      first
      sending={sending}
      submit={texts.save}
      busy={texts.saving}
      aside={<FormAside cancel={done} remove={() => remove(gone, done)} />}
    >
      <h3>{label}</h3>
      <Field
        id="volume-enumeration"
        name="enumeration"
        label={texts.enumeration}
        value={enumeration}
        maxLength={100}
        autoComplete="off"
        error={fields["enumeration"]}
      />
      <Field
        id="volume-title"
        name="title"
        label={texts.volumeTitle}
        value={title}
        maxLength={500}
        autoComplete="off"
      />
      <Field
        id="volume-isbn"
        name="isbn"
        label={texts.isbn}
        value={isbn}
        maxLength={13}
        inputMode="numeric"
        autoComplete="off"
        code
        error={fields["isbn"]}
      />
    </Form>
  );
}

function factsIn(values: FormData): VolumeFacts {
  return factsOf({
    enumeration: textOf(values, "enumeration"),
    title: textOf(values, "title"),
    isbn: textOf(values, "isbn"),
  });
}

function factsOf({ enumeration, title, isbn }: VolumeFacts): VolumeFacts {
  return { enumeration, ...(title ? { title } : {}), ...(isbn ? { isbn } : {}) };
}
