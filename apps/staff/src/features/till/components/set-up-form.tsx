import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { tillsKey } from "../../../lib/money/use-till.ts";
import { saveTill } from "../api/till.ts";
import { tillMessages } from "../messages.ts";

const fields = ["code", "branch", "nameZh", "nameEn"] as const;

/** Sets up a till: its code, its branch and what people call it. */
export function SetUpForm() {
  const texts = useTexts(tillMessages);
  const api = useApi();
  const queries = useQueryClient();
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
    <details>
      <summary>{texts.setUp}</summary>
      <Form label={texts.setUp} sending={sending} submit={texts.save} busy={texts.saving}>
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
