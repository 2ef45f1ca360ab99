import { useQueryClient } from "@tanstack/react-query";
import { CheckField, Field, TextAreaField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { rawTextOf, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { directoriesKey, saveDirectory } from "../api/directories.ts";
import { readMapping } from "../directory-mapping.ts";
import { directoryMessages } from "../directory-messages.ts";

/** As most campus directories call it (RFC 2798 inetOrgPerson). */
const usual = "number=uid\nname=cn\ncategory=employeeType\ndepartment=ou\nemail=mail";

/** Sets a directory up; the same name again writes it anew. */
export function DirectoryForm() {
  const texts = useTexts(directoryMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check(values): Record<string, string> {
      const empty = ["source", "url", "base"].filter((name) => textOf(values, name) === "");
      return {
        ...Object.fromEntries(empty.map((name) => [name, texts.missing])),
        ...(readMapping(textOf(values, "mapping")) ? {} : { mapping: texts.mappingWrong }),
      };
    },
    send(values) {
      const password = rawTextOf(values, "password");
      return saveDirectory(api, textOf(values, "source"), {
        url: textOf(values, "url"),
        startTls: values.get("startTls") !== null,
        bindDn: textOf(values, "bindDn"),
        base: textOf(values, "base"),
        filter: textOf(values, "filter"),
        mapping: readMapping(textOf(values, "mapping")) ?? {},
        complete: values.get("complete") !== null,
        nightly: values.get("nightly") !== null,
        ...(password === "" ? {} : { password }),
      });
    },
    done() {
      toasts.add({ kind: "done", text: texts.saved });
      void queries.invalidateQueries({ queryKey: directoriesKey });
    },
  });
  const { fields } = sending.faults;
  const field = { autoComplete: "off", code: true } as const;
  return (
    <Form label={texts.title} sending={sending} submit={texts.save} busy={texts.saving}>
      <Field id="dir-source" name="source" label={texts.source} error={fields["source"]} maxLength={50} {...field} />
      <Field id="dir-url" name="url" label={texts.url} hint={texts.urlHint} error={fields["url"]} {...field} />
      <CheckField id="dir-tls" name="startTls" label={texts.startTls} />
      <Field id="dir-bind" name="bindDn" label={texts.bindDn} error={fields["bindDn"]} {...field} />
      <Field
        id="dir-password"
        name="password"
        type="password"
        label={texts.password}
        hint={texts.passwordHint}
        autoComplete="off"
      />
      <Field id="dir-base" name="base" label={texts.base} error={fields["base"]} {...field} />
      <Field
        id="dir-filter"
        name="filter"
        label={texts.filter}
        value="(objectClass=person)"
        error={fields["filter"]}
        {...field}
      />
      <TextAreaField
        id="dir-mapping"
        name="mapping"
        label={texts.mapping}
        hint={texts.mappingHint}
        error={fields["mapping"]}
        value={usual}
        rows={6}
      />
      <CheckField id="dir-complete" name="complete" label={texts.complete} />
      <CheckField id="dir-nightly" name="nightly" label={texts.nightly} />
    </Form>
  );
}
