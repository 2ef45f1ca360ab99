import { Link } from "@tanstack/react-router";
import { ApiProblem } from "@wenyuan/api-client";
import { useEffect, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { ListNotGenuine } from "../../../lib/offline/block-list.ts";
import { keepApp } from "../../../lib/offline/keep-app.ts";
import { loadOfflinePage } from "../../../lib/offline/load-offline-page.ts";
import type { Sent } from "../../../lib/offline/offline-desk.ts";
import { useOfflineDesk } from "../../../lib/offline/use-offline-desk.ts";
import { useMay } from "../../../lib/session/session.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";

/** How old the list may get before it is fetched again while there is a network. */
const freshMs = 10 * 60_000;
/** So often it is tried to send what waits. */
const tryMs = 5_000;

/** Makes the desk ready for when the network goes, sends what was done meanwhile, and says how it stands. */
export function OfflineBar() {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const may = useMay()("circulation.offline.work");
  const [problem, setProblem] = useState<string>();
  const [sent, setSent] = useState<Sent>();
  const [refused, setRefused] = useState<string>();
  const { now, send } = useReadiness(may, { fail: setProblem, tell: setSent, refuse: setRefused });
  if (!may) return null;
  const age = now.listMadeAt === undefined ? undefined : momentInWords(new Date(now.listMadeAt), language);
  return (
    <div className={styles.offline} aria-live="polite">
      {now.waiting > 0 && (
        <>
          <span className="st soon">{texts.waiting(now.waiting)}</span>
          <button type="button" className="btn small" onClick={send}>
            {texts.sendNow}
          </button>
        </>
      )}
      {now.waiting > 0 && refused !== undefined && (
        <span className="st late" role="alert">
          {texts.notSent(refused)}
        </span>
      )}
      {sent && sent.done + sent.conflicts > 0 && (
        <span className="st in">{texts.sent(sent.done + sent.conflicts)}</span>
      )}
      {sent && sent.conflicts > 0 && (
        <Link className="btn small" to="/desk-conflicts">
          {texts.conflicts(sent.conflicts)}
        </Link>
      )}
      {problem === undefined ? (
        age !== undefined && <span className="quiet">{texts.listAge(age)}</span>
      ) : (
        <span className="st late">{texts[problem as "listForged" | "listFailed"]}</span>
      )}
      <Link className="quiet" to="/desk-conflicts">
        {texts.settle}
      </Link>
    </div>
  );
}

interface Tellings {
  readonly fail: (problem: string | undefined) => void;
  readonly tell: (sent: Sent) => void;
  /** Why the server does not take what waits; nothing when it does, or when there is only no network. */
  readonly refuse: (why: string | undefined) => void;
}

function useReadiness(may: boolean, { fail, tell, refuse }: Tellings) {
  const api = useApi();
  const { now, makeReady, send } = useOfflineDesk();
  const say = (what: Sent) => {
    refuse(undefined);
    if (what.done + what.conflicts > 0) tell(what);
  };
  const trySend = () =>
    void send(api).then(say, (error: unknown) =>
      refuse(error instanceof ApiProblem ? (error.problem.detail ?? error.problem.title) : undefined),
    );
  useEffect(() => {
    if (!may) return undefined;
    const ready = () => {
      makeReady(api).then(
        () => fail(undefined),
        (error: unknown) => fail(error instanceof ListNotGenuine ? "listForged" : "listFailed"),
      );
      loadOfflinePage()
        .then(keepApp)
        .catch(() => undefined);
    };
    ready();
    const timer = setInterval(ready, freshMs);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- once, and as long as the desk is open
  }, [may, api]);
  const waits = now.waiting > 0;
  useEffect(() => {
    if (!may || !waits) return undefined;
    trySend();
    const timer = setInterval(trySend, tryMs);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- while something waits
  }, [may, waits, api]);
  return { now, send: trySend };
}
