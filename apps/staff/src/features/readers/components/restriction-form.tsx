import { useQueryClient } from "@tanstack/react-query";
import { Field, SelectField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { type RestrictionKind, readerKey, setRestriction } from "../api/readers.ts";
import { readerMessages } from "../messages.ts";
import { restrictionWords } from "../status-words.ts";

const kinds = Object.keys(restrictionWords) as RestrictionKind[];

/** Keeps a reader from something, always with a reason and, best, an end. */
export function RestrictionForm({ id }: { readonly id: string }) {
  const texts = useTexts(readerMessages);
  const may = useMay()("readers.restriction.set");
  const api = useApi();
  const queries = useQueryClient();
  const [keyFor] = useState(() => createKeyFor());
  const sending = useSend({
    fieldOf: { "readers.ends-before-start": "endsOn" },
    check: (values): Record<string, string> => (textOf(values, "reason") === "" ? { reason: texts.reasonMissing } : {}),
    async send(values) {
      const endsOn = textOf(values, "endsOn");
      const restriction = {
        kind: kinds.find((kind) => kind === textOf(values, "kind")) ?? "block",
        reason: textOf(values, "reason"),
        ...(endsOn === "" ? {} : { endsOn }),
      };
      await setRestriction(api, { id, key: keyFor(restriction), ...restriction });
    },
    done(_, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: readerKey(id) });
    },
  });
  if (!may) return null;
  const { fields } = sending.faults;
  return (
    <details>
      <summary>{texts.restrict}</summary>
      <Form label={texts.restrict} sending={sending} submit={texts.restrictSet} busy={texts.restrictSetting}>
        <SelectField
          id="restriction-kind"
          name="kind"
          label={texts.restrictKind}
          choices={kinds.map((kind) => ({ value: kind, label: texts[restrictionWords[kind]] }))}
        />
        <Field
          id="restriction-reason"
          name="reason"
          label={texts.restrictReason}
          error={fields["reason"]}
          maxLength={500}
        />
        <Field id="restriction-end" name="endsOn" type="date" label={texts.restrictUntil} error={fields["endsOn"]} />
      </Form>
    </details>
  );
}
