import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { tillsKey } from "../../../lib/money/use-till.ts";
import { saveTill } from "../api/till.ts";
import { tillMessages } from "../messages.ts";

const fields = ["code", "nameZh", "nameEn"] as const;

/** Sets up a till: its code, its branch and what people call it. The first one is what one comes for: it stands open. */
export function SetUpForm({ first }: { readonly first: boolean }) {
  const texts = useTexts(tillMessages);
  const api = useApi();
  const queries = useQueryClient();
  const { branches } = usePlaceNames();
  const sending = useSend({
    check(values): Record<string, string> {
      const missing = fields
        .filter((name) => textOf(values, name) === "")
        .map((name) => [name, texts.missing] as const);
      const code = textOf(values, "code");
      const wrong = code !== "" && !/^[a-z0-9][a-z0-9-]{0,30}$/.test(code) ? { code: texts.codeWrong } : {};
      return { ...Object.fromEntries(missing), ...wrong };
    },
    async send(values) {
      const name = { zh: textOf(values, "nameZh"), en: textOf(values, "nameEn") };
      await saveTill(api, { code: textOf(values, "code"), branch: textOf(values, "branch"), name });
    },
    done(_, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: tillsKey });
    },
  });
  return (
    <details open={first}>
      <summary>{texts.setUp}</summary>
      <Form label={texts.setUp} sending={sending} submit={texts.save} busy={texts.saving}>
        <Labelled text={texts.branch}>
          {(id) => (
            <select id={id} name="branch" className="input">
              {branches.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {fields.map((name) => (
          <Field
            key={name}
            id={`till-${name}`}
            name={name}
            label={texts[name]}
            hint={name === "code" ? texts.codeHint : undefined}
            error={sending.faults.fields[name]}
            code={name === "code"}
          />
        ))}
      </Form>
    </details>
  );
}
