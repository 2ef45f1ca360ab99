import { useRouteContext } from "@tanstack/react-router";
import { Availability, Icon } from "@wenyuan/ui";
import { lazy, Suspense } from "react";
import { useIsUp } from "../../lib/api/connection.ts";
import { useLanguage, useTexts } from "../../lib/i18n/language.tsx";
import { LanguageSwitch } from "../../lib/i18n/language-switch.tsx";
import { dayInWords } from "../../lib/i18n/time-words.ts";
import { useToday } from "../../lib/i18n/use-today.ts";
import { Keys } from "../../lib/keyboard/keyboard.tsx";
import { appMessages } from "../messages.ts";
import styles from "./top-bar.module.css";

const AccountMenu = lazy(() => import("./account-menu.tsx"));

interface TopBarProps {
  onAsk(): void;
  onKeys(): void;
}

/** Today, whether the server answers, the way to everything, and oneself. */
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
        <Availability kind={isUp ? "in" : "late"}>{isUp ? texts.up : texts.down}</Availability>
      </output>
      <button type="button" className={styles.ask} aria-keyshortcuts="Control+K Meta+K" onClick={onAsk}>
        <Icon name="search" />
        <span>{texts.ask}</span>
        <span className={styles.keys}>
          <Keys combo="mod+k" />
        </span>
      </button>
      <LanguageSwitch className={`btn bare small ${styles.language}`} />
      <Suspense fallback={<span className={styles.menu} />}>
        <AccountMenu className={styles.menu} onKeys={onKeys} />
      </Suspense>
    </header>
  );
}
