import { Icon, Mark } from "@wenyuan/ui";
import type { ReactNode } from "react";
import { Dialog } from "../lib/dialog/dialog.tsx";
import { useTexts } from "../lib/i18n/language.tsx";
import { LanguageSwitch } from "../lib/i18n/language-switch.tsx";
import { usePageTitle } from "../lib/view/use-page-title.ts";
import styles from "./kiosk.module.css";
import { kioskMessages } from "./messages.ts";
import type { Inactivity } from "./use-inactivity.ts";

interface KioskFrameProps {
  readonly large: boolean;
  onLarge(): void;
  readonly time: Inactivity & { readonly of: number };
  onOver(): void;
  readonly children: ReactNode;
}

/** From here on it is asked whether anybody is there. WCAG 2.2, 2.2.1: at least 20 seconds to answer by a simple touch. */
const askFrom = 25;

/** What stands around every screen of a journey: languages, large type, the time left, and the way out, all within reach. */
export function KioskFrame({ large, onLarge, time, onOver, children }: KioskFrameProps) {
  const texts = useTexts(kioskMessages);
  usePageTitle(texts.title);
  return (
    <main className={`kiosk ${styles.journey}`} id="main" data-large={large || undefined}>
      <header className="row">
        <span className="brand">
          <Mark />
          <b>{texts.brand}</b>
        </span>
        <LanguageSwitch className="btn low end" />
        <button type="button" className="btn low" aria-pressed={large} onClick={onLarge}>
          <Icon name="eye" /> {texts.large}
        </button>
      </header>
      {children}
      <footer className={styles.foot}>
        <svg className="timer" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect width={(100 * time.left) / time.of} height="4" />
        </svg>
        <p>{texts.left(time.left)}</p>
        <button type="button" className="btn low" onClick={onOver}>
          {texts.home}
        </button>
      </footer>
      {time.left <= askFrom && time.left > 0 && (
        <Dialog label={texts.stillHere} onClose={time.extend}>
          <div className={styles.still}>
            <h2>{texts.stillHere}</h2>
            <p>{texts.stillHereMore(time.left)}</p>
            <button type="button" className="btn main" onClick={time.extend}>
              {texts.moreTime}
            </button>
            <button type="button" className="btn" onClick={onOver}>
              {texts.home}
            </button>
          </div>
        </Dialog>
      )}
    </main>
  );
}
