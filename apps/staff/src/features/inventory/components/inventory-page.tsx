import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type InventoryReport, reportQuery } from "../api/inventories.ts";
import { inventoryMessages } from "../messages.ts";
import styles from "./inventory.module.css";
import { MissingList } from "./missing-list.tsx";
import { OddList } from "./odd-list.tsx";
import { Walk } from "./walk.tsx";

const route = getRouteApi("/frame/inventory/$id");

/** One inventory: the shelf is walked, and what comes of it is settled. */
export function InventoryPage() {
  const texts = useTexts(inventoryMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(reportQuery(useApi(), id));
  return (
    <div className={styles.page}>
      <p>
        <Link className="more back" to="/inventory">
          {texts.back}
        </Link>
      </p>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <InventoryView report={data} /> : !error && <Bones />}
    </div>
  );
}

const views = ["walk", "missing", "misplaced", "odd"] as const;

function InventoryView({ report }: { readonly report: InventoryReport }) {
  const texts = useTexts(inventoryMessages);
  const { language } = useLanguage();
  const { placeName } = usePlaceNames();
  const { inventory } = report;
  const over = inventory.closedAt !== undefined;
  const [view, setView] = useState<(typeof views)[number]>(over ? "missing" : "walk");
  const range = [inventory.from, inventory.to].filter(Boolean).join(" – ");
  const begun = texts.begunAt(momentInWords(new Date(inventory.begunAt), language));
  return (
    <>
      <PageHead title={placeName(inventory.location)} action={<Files id={inventory.id} />}>
        {[range, begun, over ? texts.closed : texts.open].filter(Boolean).join(" · ")}
      </PageHead>
      <Counts report={report} />
      <fieldset className={styles.views}>
        <legend className="hide">{texts.report}</legend>
        {views
          .filter((one) => !over || one !== "walk")
          .map((one) => (
            <button
              key={one}
              type="button"
              className={one === view ? "btn main" : "btn"}
              aria-pressed={one === view}
              onClick={() => setView(one)}
            >
              {texts[one]}
            </button>
          ))}
      </fieldset>
      {view === "walk" && <Walk id={inventory.id} />}
      {view === "missing" && <MissingList report={report} />}
      {view === "misplaced" && <OddList id={inventory.id} list="misplaced" />}
      {view === "odd" && <OddList id={inventory.id} list="odd-scans" />}
    </>
  );
}

function Files({ id }: { readonly id: string }) {
  const texts = useTexts(inventoryMessages);
  return (
    <div className="row">
      {(["csv", "xlsx"] as const).map((format) => (
        <a key={format} className="btn" href={`/api/v1/inventories/${id}/export?format=${format}`} download>
          {texts[format]}
        </a>
      ))}
    </div>
  );
}

function Counts({ report }: { readonly report: InventoryReport }) {
  const texts = useTexts(inventoryMessages);
  const { scans } = report;
  const odd = ["elsewhere", "other-state", "withdrawn", "unknown"].reduce((sum, one) => sum + (scans[one] ?? 0), 0);
  const counts = [
    [texts.expected, report.inventory.expected],
    [texts.seen, report.seen],
    [texts.missing, report.missing],
    [texts.misplaced, report.misplaced],
    [texts.odd, odd],
  ] as const;
  return (
    <dl className={styles.counts} aria-live="polite">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
