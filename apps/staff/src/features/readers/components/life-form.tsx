import { Field, SelectField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { changeLife, type LifeChange } from "../api/reader-changes.ts";
import type { ReaderFile } from "../api/readers.ts";
import { editMessages } from "../edit-messages.ts";
import { fieldOfRefusal, useCategoryChoices } from "./reader-fields.tsx";
import { useReaderDone } from "./use-reader-done.ts";

type Kind = LifeChange["kind"];
type Detail = "category" | "number" | "department" | "programme" | "entryYear" | "expiresOn" | "on";

/** What is asked of each kind, in order. */
const asked: Readonly<Record<Kind, readonly Detail[]>> = {
  promotion: ["category", "number", "department", "programme", "entryYear", "expiresOn"],
  transfer: ["department", "programme", "number", "expiresOn"],
  leave: ["expiresOn"],
  return: ["expiresOn"],
  extension: ["expiresOn"],
  retirement: ["expiresOn"],
  left: ["on"],
  deceased: ["on"],
};
const kinds = Object.keys(asked) as Kind[];

/** 升学, 转专业, 休学 and the like: only what each needs is asked. */
export function LifeForm({ reader }: { readonly reader: ReaderFile["reader"] }) {
  const texts = useTexts(editMessages);
  const api = useApi();
  const done = useReaderDone(reader.id);
  const [kind, setKind] = useState<Kind>("extension");
  const sending = useSend({
    fieldOf: fieldOfRefusal,
    check: (values): Record<string, string> => ({
      ...(textOf(values, "why") === "" ? { why: texts.whyMissing } : {}),
      ...(kind === "extension" && textOf(values, "expiresOn") === "" ? { expiresOn: texts.needed } : {}),
    }),
    async send(values) {
      const given = asked[kind].flatMap((detail) => {
        const value = textOf(values, detail);
        return value === "" ? [] : [[detail, detail === "entryYear" ? Number(value) : value] as const];
      });
      const { version } = reader;
      await changeLife(api, reader.id, { version, kind, why: textOf(values, "why"), ...Object.fromEntries(given) });
    },
    done(_, form) {
      form.reset();
      done(texts.lifeDone);
    },
  });
  const { fields } = sending.faults;
  return (
    <details>
      <summary>{texts.life}</summary>
      <p className="quiet">{texts.lifeHint}</p>
      <Form label={texts.life} sending={sending} submit={texts.lifeSave} busy={texts.saving}>
        <div className="field">
          <label htmlFor="life-kind">{texts.lifeKind}</label>
          <select
            id="life-kind"
            className="input"
            value={kind}
            onChange={(event) => setKind(kinds.find((one) => one === event.currentTarget.value) ?? "extension")}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {texts[one]}
              </option>
            ))}
          </select>
        </div>
        {asked[kind].map((detail) => (
          <Detail key={`${kind} ${detail}`} {...{ kind, detail, reader }} fault={fields[detail]} />
        ))}
        <Field id="life-why" name="why" label={texts.why} hint={texts.whyHint} error={fields["why"]} maxLength={500} />
      </Form>
    </details>
  );
}

function Detail({
  kind,
  detail,
  reader,
  fault,
}: {
  readonly kind: Kind;
  readonly detail: Detail;
  readonly reader: ReaderFile["reader"];
  readonly fault: string | undefined;
}) {
  const texts = useTexts(editMessages);
  const choices = useCategoryChoices();
  const frame = { id: `life-${detail}`, name: detail, error: fault };
  const labels: Record<Detail, string> = {
    category: texts.newCategory,
    number: texts.newNumber,
    department: texts.department,
    programme: texts.programme,
    entryYear: texts.entryYear,
    expiresOn: kind === "extension" ? texts.newUntil : texts.until,
    on: texts.from,
  };
  if (detail === "category")
    return <SelectField {...frame} label={labels.category} choices={choices} value={nextCategory(reader.category)} />;
  const day = detail === "expiresOn" || detail === "on";
  const value = kind === "transfer" && (detail === "department" || detail === "programme") ? reader[detail] : undefined;
  return <Field {...frame} type={day ? "date" : "text"} label={labels[detail]} value={value} autoComplete="off" />;
}

/** What one usually becomes. */
function nextCategory(category: string): string {
  return { undergraduate: "master", master: "doctoral" }[category] ?? category;
}
