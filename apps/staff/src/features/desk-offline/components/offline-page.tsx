import { useEffect, useState } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords, timeInWords } from "../../../lib/i18n/time-words.ts";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { useOfflineDesk } from "../../../lib/offline/use-offline-desk.ts";
import { ring } from "../../../lib/scan/ring.ts";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { recall } from "../../../lib/storage/keep.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { offlineMessages } from "../messages.ts";
import styles from "./offline.module.css";

const modes = ["lend", "return", "drop"] as const;
type Mode = (typeof modes)[number];
/** The same keys as at the desk itself. */
const modeKeys = { lend: "F3", return: "F4", drop: "F6" } as const;

interface Kept {
  readonly id: number;
  readonly at: Date;
  readonly kind: Mode | "blocked" | "failed";
  readonly code: string;
}

interface OfflinePageProps {
  /** Whether the server answers again. */
  readonly isUp: boolean;
  /** To the desk, which sends what waits. */
  back(): void;
}

/** The desk when the app was opened without a network: nobody is signed in, nothing is known but the list of blocked cards. */
export function OfflinePage({ isUp, back }: OfflinePageProps) {
  const texts = useTexts(offlineMessages);
  const { language } = useLanguage();
  const { mode, setMode, card, blocked, kept, scan, next, now } = useOfflineScans();
  const key = { group: texts.keys, whileTyping: true } as const;
  useKey(modeKeys.lend, { ...key, label: texts.lend }, () => setMode("lend"));
  useKey(modeKeys.return, { ...key, label: texts.return }, () => setMode("return"));
  useKey(modeKeys.drop, { ...key, label: texts.drop }, () => setMode("drop"));
  useKey("F9", { ...key, label: texts.next }, next);
  const prompt = {
    lend: card === undefined ? texts.scanCard : texts.scanItem,
    return: texts.scanReturn,
    drop: texts.scanDrop,
  }[mode];
  return (
    <main className={styles.page} lang={language === "zh" ? "zh-CN" : "en"} data-density="compact">
      <PageHead title={texts.title}>{texts.about}</PageHead>
      <div className={styles.bar} aria-live="polite">
        <span className={`st ${now.waiting > 0 ? "soon" : "in"}`}>{texts.waiting(now.waiting)}</span>
        <ListAge madeAt={now.listMadeAt} validUntil={now.listValidUntil} />
        {isUp ? (
          <button type="button" className="btn main" onClick={back}>
            {texts.back}
          </button>
        ) : (
          <span className="st late">{texts.down}</span>
        )}
      </div>
      <ScanInput label={prompt} placeholder={prompt} onScan={scan}>
        <fieldset className="seg">
          <legend className="hide">{texts.mode}</legend>
          {modes.map((value) => (
            <label key={value}>
              <input type="radio" name="mode" checked={mode === value} onChange={() => setMode(value)} />
              <span>
                {texts[value]} <Keys combo={modeKeys[value]} />
              </span>
            </label>
          ))}
        </fieldset>
      </ScanInput>
      {mode === "lend" && card !== undefined && (
        <section className={`panel ${styles.card}`}>
          <h2>{texts.card(card)}</h2>
          <p className={`st ${blocked ? "late" : "in"}`}>{blocked ? texts.blocked : texts.free}</p>
          <button type="button" className="btn small" onClick={next}>
            {texts.next} <Keys combo="F9" />
          </button>
        </section>
      )}
      <ol className={styles.slips} aria-live="polite">
        {kept.map((one) => (
          <li key={one.id} className="panel">
            <time dateTime={one.at.toISOString()}>{timeInWords(one.at)}</time>{" "}
            <strong className="cn">{one.code}</strong> <KeptWords kind={one.kind} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function KeptWords({ kind }: Pick<Kept, "kind">) {
  const texts = useTexts(offlineMessages);
  const words = {
    lend: ["in", texts.keptLend],
    return: ["in", texts.keptReturn],
    drop: ["in", texts.keptDrop],
    blocked: ["late", texts.blocked],
    failed: ["late", texts.failed],
  } as const;
  const [tone, text] = words[kind];
  return <span className={`st ${tone}`}>{text}</span>;
}

interface ListAgeProps {
  readonly madeAt: string | undefined;
  readonly validUntil: string | undefined;
}

function ListAge({ madeAt, validUntil }: ListAgeProps) {
  const texts = useTexts(offlineMessages);
  const { language } = useLanguage();
  const [opened] = useState(() => Date.now());
  if (madeAt === undefined || validUntil === undefined) return <span className="st late">{texts.noList}</span>;
  const old = new Date(validUntil).getTime() < opened;
  return (
    <>
      <span className="quiet">{texts.list(momentInWords(new Date(madeAt), language))}</span>
      {old && <span className="st late">{texts.listOld}</span>}
    </>
  );
}

/** Acts shown; all of them are on the disk. */
const shown = 30;

/** As the desk remembers it on this computer. */
function whereDeskStands(): { branch?: string } {
  const branch = recall("desk-branch");
  return branch === undefined ? {} : { branch };
}

function useOfflineScans() {
  const { now, keep, blockOf } = useOfflineDesk();
  const [here] = useState(whereDeskStands);
  const [mode, setMode] = useState<Mode>("lend");
  const [card, setCard] = useState<string>();
  const [blocked, setBlocked] = useState(false);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => {
    // Asked for once, so that the browser does not clear what waits when its disk is full.
    navigator.storage.persist().catch(() => undefined);
  }, []);
  const note = (kind: Kept["kind"], code: string) => {
    setKept((all) => [{ id: (all[0]?.id ?? 0) + 1, at: new Date(), kind, code }, ...all].slice(0, shown));
    ring(kind === "blocked" || kind === "failed" ? "refused" : "done");
  };
  const next = () => {
    setCard(undefined);
    setBlocked(false);
  };
  return {
    mode,
    setMode,
    card,
    blocked,
    kept,
    next,
    now,
    async scan(code: string): Promise<void> {
      try {
        if (mode !== "lend") {
          await keep({ kind: "return", itemBarcode: code, ...here, ...(mode === "drop" ? { bookDrop: true } : {}) });
          note(mode, code);
        } else if (card === undefined) {
          const reason = await blockOf(code);
          setCard(code);
          setBlocked(reason !== undefined);
          if (reason === undefined) ring("done");
          else note("blocked", code);
        } else {
          await keep({ kind: "lend", itemBarcode: code, readerBarcode: card, ...here });
          note("lend", code);
        }
      } catch {
        note("failed", code);
      }
    },
  };
}
