import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type Delivery, deliveriesQuery, retryDelivery, type Webhook, webhooksKey } from "../api/webhooks.ts";
import { webhookMessages } from "../messages.ts";

interface DeliveriesProps {
  readonly webhooks: readonly Webhook[];
  readonly maySet: boolean;
}

/** What was told lately and how it went; what was given up can be sent again. */
export function Deliveries({ webhooks, maySet }: DeliveriesProps) {
  const texts = useTexts(webhookMessages);
  const [dead, setDead] = useState(false);
  const id = useId();
  const { data, error, refetch } = useQuery(deliveriesQuery(useApi(), dead));
  return (
    <section aria-labelledby={id} className="stackv">
      <h2 id={id}>{texts.deliveries}</h2>
      <div className="field check">
        <label>
          <input type="checkbox" checked={dead} onChange={(event) => setDead(event.target.checked)} />
          <span>{texts.onlyDead}</span>
        </label>
      </div>
      <Table
        caption={texts.deliveries}
        columns={useColumns(webhooks, maySet)}
        rows={data}
        rowKey={(row) => row.id}
        error={error}
        retry={() => void refetch()}
        empty={<Empty title={texts.nothingTold} />}
      />
    </section>
  );
}

function useColumns(webhooks: readonly Webhook[], maySet: boolean): readonly Column<Delivery>[] {
  const texts = useTexts(webhookMessages);
  const { language } = useLanguage();
  const api = useApi();
  const act = useAct(webhooksKey);
  return useMemo(() => {
    const resultOf = ({ state, lastStatus, lastFault }: Delivery) =>
      [texts[state], lastStatus ?? lastFault].filter((part) => part !== undefined).join(" · ");
    const again = (row: Delivery) => act(async () => (await retryDelivery(api, row.id), texts.queued));
    return [
      {
        id: "at",
        head: texts.at,
        rowHead: true,
        cell: (row) => <time dateTime={row.madeAt}>{momentInWords(new Date(row.madeAt), language)}</time>,
      },
      { id: "what", head: texts.what, cell: (row) => <code className="cn">{row.topic}</code> },
      { id: "to", head: texts.to, cell: (row) => webhooks.find((one) => one.id === row.webhookId)?.url ?? "" },
      { id: "tries", head: texts.tries, figures: true, cell: (row) => row.tries },
      {
        id: "result",
        head: texts.result,
        cell: (row) => (
          <span className="row">
            <span className={row.state === "dead" ? "st late" : ""}>{resultOf(row)}</span>
            {row.state === "dead" && maySet && (
              <button type="button" className="btn small" onClick={() => void again(row)}>
                {texts.again}
              </button>
            )}
          </span>
        ),
      },
    ];
  }, [texts, language, webhooks, maySet, api, act]);
}
