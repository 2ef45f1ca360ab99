import { useQueryClient } from "@tanstack/react-query";
import { CheckField, Field, TextAreaField } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { PasswordField } from "../../../lib/form/password-field.tsx";
import { rawTextOf, textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { saveWay, type Way, type WayKind, waysKey } from "../api/ways.ts";
import { wayMessages } from "../messages.ts";
import { fieldsOf, readSettings, shownValue, type WayField, wayKinds } from "../way-fields.ts";

const kindMeanings = { cas: "casMeans", oidc: "oidcMeans", saml: "samlMeans", ldap: "ldapMeans" } as const;

export interface WayFormProps {
  /** A new one when not given. */
  readonly way: Way | undefined;
  done(): void;
}

/** First the protocol of a new way, then what it has to be told. */
export function WayForm({ way, done }: WayFormProps) {
  const texts = useTexts(wayMessages);
  const { language } = useLanguage();
  const [kind, setKind] = useState<WayKind>(way?.settings.kind ?? "cas");
  return (
    <>
      <PageHead title={way ? way.name[language] : texts.add}>{texts.intro}</PageHead>
      <Sections>
        {!way && (
          <ChoiceList
            id="kind"
            name="kind"
            kind="one"
            legend={texts.kind}
            chosen={[kind]}
            choices={wayKinds.map((one) => ({
              value: one,
              label: one.toUpperCase(),
              meaning: texts[kindMeanings[one]],
            }))}
            onChoose={(value) => setKind(wayKinds.find((one) => one === value) ?? kind)}
          />
        )}
        <Settings key={kind} way={way} kind={kind} done={done} />
      </Sections>
    </>
  );
}

function Settings({ way, kind, done }: WayFormProps & { readonly kind: WayKind }) {
  const texts = useTexts(wayMessages);
  const sending = useSaving({ way, kind, done });
  const { fields } = sending.faults;
  return (
    <Form
      label={texts.title}
      sending={sending}
      submit={texts.save}
      busy={texts.saving}
      aside={
        <button type="button" className="btn bare" onClick={done}>
          {texts.cancel}
        </button>
      }
    >
      {!way && (
        <Field id="code" name="code" label={texts.code} hint={texts.codeHint} error={fields.code} code value={kind} />
      )}
      <Field
        id="zh"
        name="zh"
        label={texts.nameZh}
        value={way?.name.zh ?? wayMessages.usualName.zh}
        error={fields.zh}
        maxLength={80}
      />
      <Field
        id="en"
        name="en"
        label={texts.nameEn}
        value={way?.name.en ?? wayMessages.usualName.en}
        error={fields.en}
        maxLength={80}
      />
      {fieldsOf[kind].map((field) => (
        <SettingField key={field.name} field={field} way={way} error={fields[field.name]} />
      ))}
      {(kind === "oidc" || kind === "ldap") && (
        <PasswordField
          id="secret"
          name="secret"
          label={texts.secret}
          hint={way?.hasSecret ? texts.secretKept : undefined}
          autoComplete="new-password"
        />
      )}
      <CheckField id="trustName" name="trustName" label={texts.trustName} checked={way?.settings.trustName ?? false} />
      <CheckField
        id="enabled"
        name="enabled"
        label={texts.enabled}
        hint={texts.enabledHint}
        checked={way?.enabled ?? false}
      />
      <Field id="reason" name="reason" label={texts.reason} error={fields.reason} maxLength={500} />
    </Form>
  );
}

interface SettingFieldProps {
  readonly field: WayField;
  readonly way: Way | undefined;
  readonly error: string | undefined;
}

function SettingField({ field, way, error }: SettingFieldProps) {
  const texts = useTexts(wayMessages);
  const { name, kind } = field;
  const label = texts[name];
  const value = shownValue(way, field);
  if (kind === "check") {
    const checked = way?.settings.kind === "ldap" && way.settings.startTls;
    return <CheckField id={name} name={name} label={label} checked={checked} />;
  }
  if (kind === "lines")
    return <TextAreaField id={name} name={name} label={label} value={value} error={error} rows={8} />;
  return <Field id={name} name={name} label={label} value={value} error={error} code maxLength={2000} />;
}

function useSaving({ way, kind, done }: WayFormProps & { readonly kind: WayKind }) {
  const texts = useTexts(wayMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const needed = [
    ...(way ? [] : ["code"]),
    "zh",
    "en",
    "reason",
    ...fieldsOf[kind].filter((field) => !field.optional && field.kind !== "check").map(({ name }) => name),
  ];
  return useSend({
    check: (values) =>
      Object.fromEntries(needed.filter((name) => textOf(values, name) === "").map((name) => [name, texts.missing])),
    async send(values) {
      const secret = rawTextOf(values, "secret");
      return await saveWay(api, way?.code ?? textOf(values, "code"), {
        name: { zh: textOf(values, "zh"), en: textOf(values, "en") },
        enabled: values.get("enabled") !== null,
        settings: readSettings(kind, values),
        reason: textOf(values, "reason"),
        ...(secret === "" ? {} : { secret }),
      });
    },
    done(waits) {
      void queries.invalidateQueries({ queryKey: waysKey });
      toasts.add({ kind: "done", text: waits ? texts.waiting : texts.saved });
      done();
    },
  });
}
