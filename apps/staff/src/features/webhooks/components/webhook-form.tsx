import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field, Icon } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { createWebhook, topicsQuery, webhooksKey } from "../api/webhooks.ts";
import { webhookMessages } from "../messages.ts";

const fieldOf = { "identity.unusable-webhook": "url" } as const;

/** Another system that shall be told. */
export function WebhookForm() {
  const texts = useTexts(webhookMessages);
  const { language } = useLanguage();
  const [secret, setSecret] = useState<string>();
  const { data: topics = [] } = useQuery(topicsQuery(useApi()));
  const sending = useAdding(setSecret);
  const { fields } = sending.faults;
  return (
    <section aria-labelledby="add-webhook" className="stackv">
      <h2 id="add-webhook">{texts.add}</h2>
      <div aria-live="polite">{secret !== undefined && <Secret secret={secret} />}</div>
      <Form label={texts.add} sending={sending} submit={texts.save} busy={texts.busy}>
        <Field
          id="webhook-url"
          name="url"
          type="url"
          label={texts.url}
          hint={texts.urlHint}
          error={fields.url}
          maxLength={2000}
          code
        />
        <ChoiceList
          id="webhook-topics"
          name="topics"
          kind="any"
          legend={texts.topics}
          error={fields.topics}
          choices={topics.map(({ code, meaning }) => ({ value: code, label: meaning[language], meaning: code }))}
        />
      </Form>
    </section>
  );
}

function Secret({ secret }: { readonly secret: string }) {
  const texts = useTexts(webhookMessages);
  return (
    <div className="note ok">
      <Icon name="key" />
      <div>
        <p>
          <strong>{texts.secret}</strong>
        </p>
        <p className="cn">{secret}</p>
        <p>{texts.secretLead}</p>
      </div>
    </div>
  );
}

function useAdding(show: (secret: string) => void) {
  const texts = useTexts(webhookMessages);
  const api = useApi();
  const queries = useQueryClient();
  return useSend({
    fieldOf,
    check: (values) => ({
      ...(textOf(values, "url") === "" ? { url: texts.missing } : {}),
      ...(values.getAll("topics").length === 0 ? { topics: texts.topicsMissing } : {}),
    }),
    send(values) {
      const topics = values.getAll("topics").filter((topic) => typeof topic === "string");
      return createWebhook(api, { url: textOf(values, "url"), topics });
    },
    done(secret, form) {
      form.reset();
      show(secret);
      void queries.invalidateQueries({ queryKey: webhooksKey });
    },
  });
}
