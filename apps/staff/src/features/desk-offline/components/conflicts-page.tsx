import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { MoreRows } from "../../../lib/table/more-rows.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type Conflict, conflictsKey, conflictsQuery, settle } from "../api/conflicts.ts";
import { offlineMessages } from "../messages.ts";
import styles from "./offline.module.css";

/** What desks did without a network and the rules do not bear: settled one by one, the oldest first. */
export function ConflictsPage() {
  const texts = useTexts(offlineMessages);
  const { rows, error, retry, more } = pagedRows(useInfiniteQuery(conflictsQuery(useApi())));
  return (
    <>
      <PageHead title={texts.conflicts}>{texts.conflictsAbout}</PageHead>
      {error !== null && <Failed error={error} onRetry={retry} />}
      {rows === undefined && error === null && <Bones />}
      {rows?.length === 0 && <p className="quiet">{texts.none}</p>}
      <ol className={styles.slips}>
        {rows?.map((conflict) => (
          <OneConflict key={conflict.id} conflict={conflict} />
        ))}
      </ol>
      {rows && rows.length > 0 && <MoreRows count={rows.length} more={more} sorting={false} words={texts} />}
    </>
  );
}

function OneConflict({ conflict }: { readonly conflict: Conflict }) {
  const texts = useTexts(offlineMessages);
  const { language } = useLanguage();
  const { item, kind, holder } = conflict;
  const at = momentInWords(new Date(conflict.at), language);
  const findings = conflict.conflict.findings.filter(({ severity }) => severity !== "notice");
  const facts = [
    ...(conflict.readerName === undefined ? [] : [[texts.reader, conflict.readerName]]),
    ...(holder ? [[texts.holder, texts.since(holder.name, momentInWords(new Date(holder.since), language))]] : []),
  ] as const;
  return (
    <li className="panel">
      <h2>{item?.title ?? conflict.itemBarcode}</h2>
      <p className="quiet">
        {item && <span className="cn">{conflict.itemBarcode} · </span>}
        {kind === "lend" ? texts.lentAt(at) : texts.returnedAt(at)} · {texts.from(conflict.device)}
      </p>
      {findings.length === 0 && <p className="st late">{conflict.conflict.text[language]}</p>}
      {findings.map(({ code, text }) => (
        <p key={code} className="st late">
          {text[language]}
        </p>
      ))}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <SettleForm conflict={conflict} />
    </li>
  );
}

function SettleForm({ conflict: { id, kind } }: { readonly conflict: Conflict }) {
  const texts = useTexts(offlineMessages);
  const api = useApi();
  const queries = useQueryClient();
  const field = useId();
  const [failure, setFailure] = useState<unknown>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const way = submitter?.getAttribute("value") === "drop" ? "drop" : "do";
    settle(api, { id, way, reason: textOf(new FormData(event.currentTarget), "reason") }).then(
      () => queries.invalidateQueries({ queryKey: conflictsKey }),
      setFailure,
    );
  };
  return (
    <form className={styles.bar} onSubmit={submit}>
      <label htmlFor={field}>{texts.reason}</label>
      <input id={field} className="input" name="reason" required maxLength={500} autoComplete="off" />
      <button type="submit" className="btn main" value="do">
        {kind === "lend" ? texts.doLend : texts.doReturn}
      </button>
      <button type="submit" className="btn" value="drop">
        {texts.letBe}
      </button>
      {failure !== undefined && <Failed error={failure} />}
    </form>
  );
}
