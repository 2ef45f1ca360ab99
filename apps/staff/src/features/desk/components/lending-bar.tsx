import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { forReaderMessages } from "../for-reader-messages.ts";
import { groupMessages } from "../group-messages.ts";
import type { Desk } from "../hooks/use-desk.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";
import { ForReader } from "./for-reader.tsx";
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
      <ForReaderButton desk={desk} />
      <GroupLink />
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

/** 预约、委托 for the reader who stands here. */
function ForReaderButton({ desk }: { readonly desk: Desk }) {
  const texts = useTexts(forReaderMessages);
  const keys = useTexts(deskMessages).keys;
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const { borrower, shown } = desk;
  const on = borrower !== undefined && (may("circulation.hold.manage") || may("circulation.request.manage"));
  useKey("alt+r", { label: texts.open, group: keys, whileTyping: true, on }, () => setAsking(true));
  if (!on) return null;
  const who = asking ? shown() : undefined;
  return (
    <>
      <button type="button" className="btn small" onClick={() => setAsking(true)}>
        {texts.open} <Keys combo="alt+r" />
      </button>
      {who && (
        <ForReader
          shown={who}
          name={borrower.displayName}
          branch={desk.branch}
          done={() => {
            setAsking(false);
            desk.refresh();
          }}
          close={() => setAsking(false)}
        />
      )}
    </>
  );
}

function GroupLink() {
  const texts = useTexts(groupMessages);
  return (
    <Link className="btn small" to="/desk/group">
      {texts.title}
    </Link>
  );
}
