import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import type { Values } from "../api/policies.ts";
import { type ServiceTerms, saveServiceTerms, serviceTermsKey, serviceTermsQuery } from "../api/service-terms.ts";
import { policyMessages } from "../messages.ts";
import { valueAt, withValue } from "../policy-draft.ts";
import { serviceParts } from "../service-fields.ts";
import { serviceMessages } from "../service-messages.ts";
import styles from "./policies.module.css";
import { ServiceFieldInput } from "./service-field.tsx";
import { WaysBetween } from "./ways-between.tsx";

/** 预约架、委托借书、闭架调阅: how they go, changed as a version with its reason. */
export function ServiceTermsPanel({ categories }: { readonly categories: Values["readerCategory"] }) {
  const { data, error, refetch } = useQuery(serviceTermsQuery(useApi()));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <StatedTerms key={data.version} {...data} categories={categories} /> : <Bones lines={10} />;
}

interface StatedTermsProps {
  readonly version: number;
  readonly terms: ServiceTerms;
  readonly categories: Values["readerCategory"];
}

function StatedTerms({ version, terms, categories }: StatedTermsProps) {
  const texts = useTexts(serviceMessages);
  const readOnly = !useMay()("circulation.service.edit");
  const [draft, setDraft] = useState(terms);
  const put = (path: string, value: unknown) => setDraft((now) => withValue(now, path, value));
  const changed = JSON.stringify(draft) !== JSON.stringify(terms);
  return (
    <div className="stackv">
      <p className="quiet">
        {texts.intro(version)} {readOnly && texts.readOnly}
      </p>
      {changed && <SaveForm draft={draft} discard={() => setDraft(terms)} />}
      {serviceParts.map(({ name, fields }) => (
        <fieldset key={name} className={styles.aspect}>
          <legend>{texts[name] as string}</legend>
          <div className={styles.fields}>
            {fields.map((field) => (
              <ServiceFieldInput
                key={field.path}
                field={field}
                value={valueAt(draft, field.path)}
                readOnly={readOnly}
                change={(value) => put(field.path, value)}
              />
            ))}
          </div>
          {name === "queue" && <WaysBetween {...{ draft, readOnly, put }} />}
          {name === "fromBranch" && <ByCategory {...{ categories, draft, readOnly, put }} service="branch" />}
          {name === "fromStacks" && <ByCategory {...{ categories, draft, readOnly, put }} service="stacks" />}
        </fieldset>
      ))}
    </div>
  );
}

interface ByCategoryProps {
  readonly service: "branch" | "stacks";
  readonly categories: Values["readerCategory"];
  readonly draft: ServiceTerms;
  readonly readOnly: boolean;
  put(path: string, value: unknown): void;
}

/** Numbers of their own for some categories; the others go by the number above. */
function ByCategory({ service, categories, draft, readOnly, put }: ByCategoryProps) {
  const texts = useTexts(serviceMessages);
  const { language } = useLanguage();
  return (
    <details>
      <summary>{texts.byCategory}</summary>
      <div className={styles.fields}>
        {categories
          .filter(({ value }) => !value.startsWith("@"))
          .map(({ value, name }) => (
            <Labelled key={value} text={name[language]}>
              {(id) => (
                <input
                  id={id}
                  className="input short"
                  type="number"
                  min={0}
                  max={1000}
                  readOnly={readOnly}
                  value={draft[service].maxByCategory[value] ?? ""}
                  onChange={({ target }) =>
                    put(`${service}.maxByCategory.${value}`, target.value === "" ? undefined : Number(target.value))
                  }
                />
              )}
            </Labelled>
          ))}
      </div>
    </details>
  );
}

function SaveForm({ draft, discard }: { readonly draft: ServiceTerms; discard(): void }) {
  const texts = useTexts(serviceMessages);
  const missing = useTexts(policyMessages).reasonMissing;
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check: (values): Record<string, string> => (textOf(values, "reason") === "" ? { reason: missing } : {}),
    send: (values) => saveServiceTerms(api, draft, textOf(values, "reason")),
    done(version) {
      toasts.add({ kind: "done", text: texts.saved(version) });
      void queries.invalidateQueries({ queryKey: serviceTermsKey });
    },
  });
  return (
    <Form
      label={texts.save}
      sending={sending}
      submit={texts.save}
      busy={texts.saving}
      aside={
        <button type="button" className="btn bare" onClick={discard}>
          {texts.discard}
        </button>
      }
    >
      <Field
        id="service-reason"
        name="reason"
        label={texts.reason}
        maxLength={500}
        error={sending.faults.fields["reason"]}
      />
    </Form>
  );
}
