import { Icon } from "@wenyuan/ui";
import { type RefObject, useEffect, useRef, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys } from "../../../lib/keyboard/keyboard.tsx";
import { catalogueMessages } from "../messages.ts";
import styles from "./catalogue-page.module.css";

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What the address says. */
  readonly value: string;
  onChange(text: string): void;
}

/** So long after the last key press the search begins by itself. */
const pauseMs = 250;

/** Searches as one types; not while an input method composes; at once on Enter. */
export function SearchField({ field, value, onChange }: SearchFieldProps) {
  const texts = useTexts(catalogueMessages);
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(value);
  useEffect(() => {
    // The address changed by another way: back, a link, the command bar.
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (field.current?.value === "") field.current.focus();
  }, [field]);
  const send = (text: string) => {
    clearTimeout(timer.current);
    sent.current = text.trim();
    onChange(text.trim());
  };
  const soon = (text: string) => {
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => send(text), pauseMs);
  };
  return (
    <search className={styles.field}>
      <form
        className="search slim"
        onSubmit={(event) => {
          event.preventDefault();
          send(typed);
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={texts.label}
          placeholder={texts.ask}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            soon(event.target.value);
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            soon(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            document.querySelector<HTMLElement>("[data-hit][tabindex='0']")?.focus();
          }}
        />
        <span className={styles.slash} aria-hidden="true">
          <Keys combo="/" />
        </span>
        <button type="submit" className="btn main">
          {texts.search}
        </button>
      </form>
    </search>
  );
}
