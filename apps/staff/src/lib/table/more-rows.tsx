import { useEffect, useEffectEvent, useRef } from "react";
import { useTexts } from "../i18n/language.tsx";
import { tableMessages } from "./messages.ts";
import styles from "./table.module.css";

interface MoreRowsProps {
  readonly count: number;
  readonly more: { readonly reading: boolean; read(): void } | undefined;
  readonly sorting: boolean;
}

/** How many rows there are, and the next ones: read when this comes into sight, or at a touch. */
export function MoreRows({ count, more, sorting }: MoreRowsProps) {
  const texts = useTexts(tableMessages);
  const reading = more?.reading || sorting;
  const readMore = () => {
    if (more && !more.reading) more.read();
  };
  const words = sorting ? texts.sorting : texts.reading;
  return (
    <div className={styles.foot}>
      {more && <InSight key={count} onSeen={readMore} />}
      <output>{reading ? words : (more ? texts.soFar : texts.all)(count)}</output>
      {more && !sorting && (
        <button type="button" className="btn small" aria-disabled={reading || undefined} onClick={readMore}>
          {texts.more}
        </button>
      )}
    </div>
  );
}

/** Tells once it comes into sight. A new key lets it tell again. */
function InSight({ onSeen }: { onSeen(): void }) {
  const place = useRef<HTMLSpanElement>(null);
  const seen = useEffectEvent(onSeen);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) seen();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <span ref={place} />;
}
