import { Field, SelectField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { issueCard } from "../api/reader-changes.ts";
import type { ReaderFile } from "../api/readers.ts";
import { editMessages } from "../edit-messages.ts";
import { readerMessages } from "../messages.ts";
import { cardStatusWords, cardWords } from "../status-words.ts";
import { fieldOfRefusal } from "./reader-fields.tsx";
import { useReaderDone } from "./use-reader-done.ts";

/** A phone's card is made by the phone; these are given out at a desk. */
const kinds = ["barcode", "nfc", "campus-number"] as const;

/** Gives a reader a card, or one in place of another. The person, the loans and the debts stay. */
export function CardForm({ id, cards }: { readonly id: string; readonly cards: ReaderFile["cards"] }) {
  const texts = useTexts(editMessages);
  const words = useTexts(readerMessages);
  const api = useApi();
  const done = useReaderDone(id);
  const [keyFor] = useState(() => createKeyFor());
  const old = cards.filter(({ kind, status }) => kind !== "virtual" && status !== "replaced");
  const sending = useSend({
    fieldOf: fieldOfRefusal,
    check: (values): Record<string, string> => (textOf(values, "code") === "" ? { code: texts.codeMissing } : {}),
    async send(values) {
      const [replaces, why] = [textOf(values, "replaces"), textOf(values, "why")];
      const card = {
        kind: kinds.find((kind) => kind === textOf(values, "kind")) ?? "barcode",
        code: textOf(values, "code"),
        ...(replaces === "" ? {} : { replaces }),
        ...(why === "" ? {} : { why }),
      };
      await issueCard(api, id, card, keyFor(card));
    },
    done(_, form) {
      form.reset();
      done(texts.issued);
    },
  });
  const { fields } = sending.faults;
  return (
    <details>
      <summary>{texts.issue}</summary>
      <Form label={texts.issue} sending={sending} submit={texts.issueSave} busy={texts.saving}>
        <SelectField
          id="card-kind"
          name="kind"
          label={texts.issueKind}
          choices={kinds.map((kind) => ({ value: kind, label: words[cardWords[kind]] }))}
        />
        <Field
          id="card-code"
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          error={fields["code"]}
          maxLength={64}
          autoComplete="off"
          code
        />
        {old.length > 0 && (
          <SelectField
            id="card-replaces"
            name="replaces"
            label={texts.replaces}
            choices={[
              { value: "", label: texts.replacesNone },
              ...old.map((card) => ({
                value: card.id,
                label: `${words[cardWords[card.kind]]} ${card.code} · ${words[cardStatusWords[card.status]]}`,
              })),
            ]}
          />
        )}
        <Field id="card-why" name="why" label={texts.why} hint={texts.whyHint} maxLength={500} autoComplete="off" />
      </Form>
    </details>
  );
}
