import { useEffect, useEffectEvent, useRef } from "react";
import { useTexts } from "../i18n/language.tsx";
import { tableMessages } from "./messages.ts";
import styles from "./table.module.css";

interface MoreRowsProps {
  readonly count: number;
  readonly more: { readonly reading: boolean; read(): void } | undefined;
  readonly sorting: boolean;
  /** How many of what there are, where they are no rows of a table. */
  readonly words?: Record<"all" | "soFar", (count: number) => string>;
}

/** How many rows there are, and the next ones: read when this comes into sight, or at a touch. */
export function MoreRows({ count, more, sorting, words }: MoreRowsProps) {
  const texts = useTexts(tableMessages);
  const counted = words ?? texts;
  const reading = more?.reading || sorting;
  const readMore = () => {
    if (more && !more.reading) more.read();
  };
  return (
    <div className={styles.foot}>
      {more && <InSight key={count} onSeen={readMore} />}
      <output>
        {reading ? (sorting ? texts.sorting : texts.reading) : (more ? counted.soFar : counted.all)(count)}
      </output>
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
