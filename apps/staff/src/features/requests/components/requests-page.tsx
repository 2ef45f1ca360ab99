import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { BranchSelect } from "../../../lib/form/branch-select.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type BringRequest, reportFound, requestsKey, requestsQuery, startPicking } from "../api/requests.ts";
import { requestMessages } from "../messages.ts";
import { pickGroups } from "../pick-groups.ts";
import { PickList } from "./pick-list.tsx";
import styles from "./requests-page.module.css";
import { GoingBackTable, UnderWayTable } from "./under-way.tsx";

/** The runner's page, for the phone as for the desk: what to fetch in shelf order, scanned as it is found. */
export function RequestsPage() {
  const texts = useTexts(requestMessages);
  const [from, setFrom] = useState("");
  const picks = pagedRows(useInfiniteQuery(requestsQuery(useApi(), ["requested", "picking"], from)));
  return (
    <div className={styles.page}>
      <PageHead title={texts.title} action={<PrintButton />}>
        {texts.intro}
      </PageHead>
      <div className={styles.controls}>
        <FoundScan />
        <BranchSelect label={texts.branch} all={texts.all} value={from} onChange={setFrom} />
      </div>
      <section aria-labelledby="pick-title">
        <h2 id="pick-title">{texts.pick}</h2>
        {picks.error && <Failed error={picks.error} onRetry={picks.retry} />}
        {!picks.error && !picks.rows && <Bones lines={6} />}
        {picks.rows && <Picks rows={picks.rows} />}
      </section>
      <UnderWayTable />
      <GoingBackTable />
    </div>
  );
}

function FoundScan() {
  const texts = useTexts(requestMessages);
  const api = useApi();
  const { branchName } = usePlaceNames();
  const perform = useAct(requestsKey);
  return (
    <ScanInput
      label={texts.scan}
      placeholder={texts.scanHint}
      onScan={async (code) => {
        await perform(async () => texts.found(branchName((await reportFound(api, code)).pickup)));
      }}
    />
  );
}

function Picks({ rows }: { readonly rows: readonly BringRequest[] }) {
  const texts = useTexts(requestMessages);
  const api = useApi();
  const perform = useAct(requestsKey);
  const waiting = rows.filter(({ state }) => state === "requested").map(({ id }) => id);
  if (rows.length === 0)
    return (
      <Empty title={texts.empty}>
        <p>{texts.emptyMore}</p>
      </Empty>
    );
  return (
    <>
      {waiting.length > 0 && (
        <p className={styles.start}>
          <button
            type="button"
            className="btn main"
            onClick={() => void perform(async () => texts.started(await startPicking(api, waiting)))}
          >
            {texts.start(waiting.length)}
          </button>
        </p>
      )}
      {pickGroups(rows).map((group) => (
        <PickList key={group.key} group={group} />
      ))}
    </>
  );
}

function print(): void {
  window.print();
}

function PrintButton() {
  const texts = useTexts(requestMessages);
  useKey("p", { label: texts.print, group: texts.keys }, print);
  return (
    <button type="button" className="btn" onClick={print}>
      {texts.print} <Keys combo="p" />
    </button>
  );
}
