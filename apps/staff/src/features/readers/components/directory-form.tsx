import { useQueryClient } from "@tanstack/react-query";
import { CheckField, Field, TextAreaField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { rawTextOf, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { type Directory, directoriesKey, saveDirectory } from "../api/directories.ts";
import { readMapping, writeMapping } from "../directory-mapping.ts";
import { directoryMessages } from "../directory-messages.ts";

/** As most campus directories call it (RFC 2798 inetOrgPerson). */
const usual = "number=uid\nname=cn\ncategory=employeeType\ndepartment=ou\nemail=mail";

/** Sets a directory up, or changes one that is set up: then its fields are filled, all but the password, and the focus goes there. */
export function DirectoryForm({ saved, onNew }: { readonly saved: Directory | undefined; onNew(): void }) {
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
      onNew();
      void queries.invalidateQueries({ queryKey: directoriesKey });
    },
  });
  const { fields } = sending.faults;
  const field = { autoComplete: "off", code: true } as const;
  return (
    <Form
      label={saved === undefined ? texts.add : texts.editOf(saved.source)}
      first={saved !== undefined}
      sending={sending}
      submit={texts.save}
      busy={texts.saving}
      aside={
        saved && (
          <button type="button" className="btn bare" onClick={onNew}>
            {texts.cancel}
          </button>
        )
      }
    >
      <h2>{saved === undefined ? texts.add : texts.editOf(saved.source)}</h2>
      {saved === undefined ? (
        <Field id="dir-source" name="source" label={texts.source} error={fields["source"]} maxLength={50} {...field} />
      ) : (
        <input type="hidden" name="source" value={saved.source} />
      )}
      <Field
        id="dir-url"
        name="url"
        label={texts.url}
        hint={texts.urlHint}
        error={fields["url"]}
        value={saved?.url}
        {...field}
      />
      <CheckField id="dir-tls" name="startTls" label={texts.startTls} checked={saved?.startTls ?? false} />
      <Field
        id="dir-bind"
        name="bindDn"
        label={texts.bindDn}
        error={fields["bindDn"]}
        value={saved?.bindDn}
        {...field}
      />
      <Field
        id="dir-password"
        name="password"
        type="password"
        label={texts.password}
        hint={texts.passwordHint}
        autoComplete="off"
      />
      <Field id="dir-base" name="base" label={texts.base} error={fields["base"]} value={saved?.base} {...field} />
      <Field
        id="dir-filter"
        name="filter"
        label={texts.filter}
        value={saved?.filter ?? "(objectClass=person)"}
        error={fields["filter"]}
        {...field}
      />
      <TextAreaField
        id="dir-mapping"
        name="mapping"
        label={texts.mapping}
        hint={texts.mappingHint}
        error={fields["mapping"]}
        value={saved === undefined ? usual : writeMapping(saved.mapping)}
        rows={6}
      />
      <CheckField id="dir-complete" name="complete" label={texts.complete} checked={saved?.complete ?? false} />
      <CheckField id="dir-nightly" name="nightly" label={texts.nightly} checked={saved?.nightly ?? false} />
    </Form>
  );
}
