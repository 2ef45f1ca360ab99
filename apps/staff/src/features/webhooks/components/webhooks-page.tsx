import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import {
  deleteWebhook,
  enableWebhook,
  testWebhook,
  topicsQuery,
  type Webhook,
  webhooksKey,
  webhooksQuery,
} from "../api/webhooks.ts";
import { webhookMessages } from "../messages.ts";
import { Deliveries } from "./deliveries.tsx";
import { WebhookForm } from "./webhook-form.tsx";

/** Which other systems are told of what, and how that went. */
export function WebhooksPage() {
  const texts = useTexts(webhookMessages);
  const maySet = useMay()("identity.webhook.set");
  const { data, error, refetch } = useQuery(webhooksQuery(useApi()));
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Sections>
        <Table
          caption={texts.caption}
          columns={useColumns(maySet)}
          rows={data}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          empty={<Empty title={texts.none} />}
        />
        {maySet && <WebhookForm />}
        <Deliveries webhooks={data ?? none} maySet={maySet} />
      </Sections>
    </>
  );
}

const none: readonly Webhook[] = [];

function useColumns(maySet: boolean): readonly Column<Webhook>[] {
  const texts = useTexts(webhookMessages);
  const { language } = useLanguage();
  const { data: topics } = useQuery(topicsQuery(useApi()));
  return useMemo(() => {
    const inWords = (code: string) => topics?.find((topic) => topic.code === code)?.meaning[language] ?? code;
    const plain: readonly Column<Webhook>[] = [
      { id: "url", head: texts.url, rowHead: true, cell: (row) => <span className="cn">{row.url}</span> },
      {
        id: "topics",
        head: texts.topics,
        cell: (row) => row.topics.map(inWords).join(language === "zh" ? "、" : ", "),
      },
      {
        id: "state",
        head: texts.state,
        cell: (row) => (row.enabled ? texts.on : <span className="st late">{texts.off}</span>),
      },
    ];
    if (!maySet) return plain;
    return [...plain, { id: "actions", head: texts.actions, bare: true, cell: (row) => <Acts webhook={row} /> }];
  }, [texts, language, topics, maySet]);
}

function Acts({ webhook: { id, url, enabled } }: { readonly webhook: Webhook }) {
  const texts = useTexts(webhookMessages);
  const api = useApi();
  const act = useAct(webhooksKey);
  const acts = [
    ...(enabled ? [{ text: texts.test, run: () => testWebhook(api, id), said: texts.tested }] : []),
    {
      text: enabled ? texts.turnOff : texts.turnOn,
      run: () => enableWebhook(api, id, !enabled),
      said: enabled ? texts.off : texts.on,
    },
    { text: texts.remove, run: () => deleteWebhook(api, id), said: texts.removed },
  ];
  return (
    <span className="row">
      {acts.map(({ text, run, said }) => (
        <button
          key={text}
          type="button"
          className="btn small"
          aria-label={`${text} ${url}`}
          onClick={() => void act(async () => (await run(), said))}
        >
          {text}
        </button>
      ))}
    </span>
  );
}
