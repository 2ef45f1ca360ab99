import { Link } from "@tanstack/react-router";
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
  const { now, send } = useReadiness(may, setProblem, setSent);
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

function useReadiness(may: boolean, fail: (problem: string | undefined) => void, tell: (sent: Sent) => void) {
  const api = useApi();
  const { now, makeReady, send } = useOfflineDesk();
  const say = (what: Sent) => (what.done + what.conflicts > 0 ? tell(what) : undefined);
  const trySend = () => void send(api).then(say, () => undefined);
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
