import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { type HeldAction, holdBack } from "../../../lib/toast/hold-back.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type Action, actOnImport, type ImportRun, importsKey } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import styles from "./imports.module.css";

/** How far an import is, how fast, what it came to, and what can be done with it. */
export function ImportProgress({ run }: { readonly run: ImportRun }) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const part = run.fileSize === 0 ? 100 : Math.min(100, Math.floor((100 * run.position) / run.fileSize));
  const { recordsPerSecond, secondsLeft, counts } = run;
  const numbers = [
    [texts.read, run.read],
    [texts.created, counts.created],
    [texts.changed, counts.changed],
    [texts.unchanged, counts.unchanged],
    [texts.skipped, counts.skipped],
    [texts.refused, counts.refused, "bad"],
    [texts.repaired, counts.repaired],
    [texts.itemsMade, counts.items],
    [texts.itemsLeft, counts.itemsRefused, "bad"],
  ] as const;
  return (
    <section className={styles.progress} aria-label={texts.progress}>
      {run.state !== "done" && run.state !== "reverted" && (
        <>
          <progress className={styles.bar} max={100} value={part} aria-label={texts.progress} />
          <output>
            {[
              `${part}%`,
              ...(recordsPerSecond === undefined ? [] : [texts.rate(recordsPerSecond)]),
              ...(secondsLeft === undefined ? [] : [texts.left(secondsLeft)]),
            ].join(" · ")}
          </output>
        </>
      )}
      {run.failure !== undefined && (
        <div className="note no" role="alert">
          <p>
            <strong>{texts.because(run.failure)}</strong> {texts.failedMore}
          </p>
        </div>
      )}
      <dl className={styles.counts}>
        {numbers.map(([word, count, kind]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd className={kind === "bad" && count > 0 ? styles.bad : ""}>{count.toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <Actions run={run} />
    </section>
  );
}

function Actions({ run }: { readonly run: ImportRun }) {
  const texts = useTexts(importMessages);
  const may = useMay();
  const { act, error } = useAct(run.id);
  const revert = useRevert(() => act("revert"));
  const { state } = run;
  const stoppable = state === "running" || state === "paused" || state === "failed";
  const revertible = state === "done" || state === "cancelled" || state === "paused" || state === "failed";
  return (
    <>
      {error !== undefined && <Failed error={error} />}
      <div className="row">
        {may("catalogue.import.run") && state === "running" && (
          <button type="button" className="btn" onClick={() => void act("pause")}>
            {texts.pause}
          </button>
        )}
        {may("catalogue.import.run") && (state === "paused" || state === "failed" || state === "cancelled") && (
          <button type="button" className="btn main" onClick={() => void act("resume")}>
            {texts.resume}
          </button>
        )}
        {may("catalogue.import.run") && stoppable && (
          <button type="button" className="btn" onClick={() => void act("cancel")}>
            {texts.stop}
          </button>
        )}
        {may("catalogue.import.revert") && revertible && run.read > 0 && (
          <button type="button" className="btn" aria-disabled={revert.pending || undefined} onClick={revert.begin}>
            {texts.revert}
          </button>
        )}
      </div>
    </>
  );
}

function useAct(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const act = async (action: Action) => {
    setError(undefined);
    try {
      queries.setQueryData(["import", id], await actOnImport(api, id, action));
      await queries.invalidateQueries({ queryKey: importsKey });
    } catch (fault) {
      setError(fault);
    }
    await queries.invalidateQueries({ queryKey: ["import", id] });
  };
  return { act, error };
}

/** Time to think better of it: WCAG 2.2, 2.2.1 asks for 20 seconds at least. */
const heldMs = 20_000;

/** Taking back is held for a moment and can be undone; leaving the page carries it out. */
function useRevert(run: () => Promise<void>) {
  const texts = useTexts(importMessages);
  const toasts = useToasts();
  const held = useRef<HeldAction>(undefined);
  const [pending, setPending] = useState(false);
  useEffect(() => () => held.current?.now(), []);
  const begin = () => {
    if (held.current) return;
    setPending(true);
    const undo = { label: texts.undo, run: () => held.current?.undo() };
    const toast = toasts.add({ kind: "done", text: texts.revertPending, undo });
    const settle = () => {
      held.current = undefined;
      setPending(false);
      toasts.dismiss(toast);
    };
    held.current = holdBack({
      ms: heldMs,
      run() {
        settle();
        void run();
      },
      undone: settle,
    });
  };
  return { begin, pending };
}
