import { useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import type { Desk } from "../hooks/use-desk.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";
import { WithoutCard } from "./without-card.tsx";

/** How a check-out is made: on the spot, for another, for a reader without a card. */
export function LendingBar({ desk }: { readonly desk: Desk }) {
  const texts = useTexts(deskMessages);
  const [searching, setSearching] = useState(false);
  const { way, setWay } = desk;
  const toggleProxy = () => setWay({ ...way, proxy: way.proxy === undefined ? "asked" : undefined });
  const key = { group: texts.keys, whileTyping: true } as const;
  useKey("alt+n", { ...key, label: texts.withoutCard }, () => setSearching(true));
  useKey("alt+p", { ...key, label: texts.proxy }, toggleProxy);
  return (
    <div className={styles.bar}>
      <button type="button" className="btn small" onClick={() => setSearching(true)}>
        {texts.withoutCard} <Keys combo="alt+n" />
      </button>
      <button type="button" className="btn small" aria-pressed={way.proxy !== undefined} onClick={toggleProxy}>
        {typeof way.proxy === "object" ? texts.proxyKnown(way.proxy.code) : texts.proxy} <Keys combo="alt+p" />
      </button>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={way.onSite}
          onChange={({ target }) => setWay({ ...way, onSite: target.checked })}
        />
        {texts.onSite}
      </label>
      {searching && (
        <WithoutCard
          serve={async (who) => {
            setSearching(false);
            await desk.serve(who);
          }}
          close={() => setSearching(false)}
        />
      )}
    </div>
  );
}
