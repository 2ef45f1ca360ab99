import { useRouteContext } from "@tanstack/react-router";
import { Availability, Icon } from "@wenyuan/ui";
import { lazy, Suspense, useState } from "react";
import { useIsUp } from "../../lib/api/connection.ts";
import { useLanguage, useTexts } from "../../lib/i18n/language.tsx";
import { LanguageSwitch } from "../../lib/i18n/language-switch.tsx";
import { dayInWords } from "../../lib/i18n/time-words.ts";
import { useToday } from "../../lib/i18n/use-today.ts";
import { Keys } from "../../lib/keyboard/keyboard.tsx";
import { appMessages } from "../messages.ts";
import styles from "./top-bar.module.css";

const OpenState = lazy(() => import("./open-state.tsx"));
const loadMenu = () => import("./account-menu.tsx");
const AccountMenu = lazy(loadMenu);

interface TopBarProps {
  onAsk(): void;
  onKeys(): void;
}

/** Today, whether the library is open, or that the server does not answer; the way to everything, and oneself. */
export function TopBar({ onAsk, onKeys }: TopBarProps) {
  const texts = useTexts(appMessages);
  const { language } = useLanguage();
  const { connection } = useRouteContext({ from: "__root__" });
  const isUp = useIsUp(connection);
  const today = useToday();
  return (
    <header className={styles.top}>
      <p className={styles.today}>{dayInWords(today, language)}</p>
      <output className={styles.state}>
        {isUp ? (
          <Suspense>
            <OpenState />
          </Suspense>
        ) : (
          <Availability kind="late">{texts.down}</Availability>
        )}
      </output>
      <button type="button" className={styles.ask} aria-keyshortcuts="Control+K Meta+K" onClick={onAsk}>
        <Icon name="search" />
        <span>{texts.ask}</span>
        <span className={styles.keys}>
          <Keys combo="mod+k" />
        </span>
      </button>
      <LanguageSwitch className={`btn bare small ${styles.language}`} />
      <MenuButton onKeys={onKeys} />
    </header>
  );
}

/** The menu is loaded when somebody reaches for it: nobody waits for it to begin the day. */
function MenuButton({ onKeys }: Pick<TopBarProps, "onKeys">) {
  const texts = useTexts(appMessages);
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      className={styles.menu}
      aria-label={texts.me}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void loadMenu()}
      onFocus={() => void loadMenu()}
      onClick={() => setWanted(true)}
    >
      <Icon name="settings" />
    </button>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu className={styles.menu} onKeys={onKeys} />
    </Suspense>
  );
}
