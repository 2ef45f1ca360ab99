import { Icon } from "@wenyuan/ui";
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTexts } from "../i18n/language.tsx";
import { Keys, useKey } from "../keyboard/keyboard.tsx";
import { scanMessages } from "./messages.ts";
import { readCode } from "./read-code.ts";
import styles from "./scan-input.module.css";
import { createScanQueue } from "./scan-queue.ts";

export interface ScanInputProps<G> {
  readonly label: string;
  readonly placeholder: string;
  /** What holds while a code is scanned, such as the desk's mode: a scan that has to wait is worked on as it was meant. */
  readonly given?: G;
  /** Works on one scan; the next is taken meanwhile and waits. */
  onScan(code: string, given: G | undefined): Promise<void>;
  /** The modes beside it, as a `.seg`. */
  readonly children?: ReactNode;
}

type Focus = "here" | "away" | "ime";

/**
 * The one place where scans land. It takes the focus back whenever no other field needs it, catches keys that a scanner sends
 * while a button has the focus, and says in words where the cursor is.
 */
export function ScanInput<G = undefined>({ label, placeholder, given, onScan, children }: ScanInputProps<G>) {
  const texts = useTexts(scanMessages);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [focus, setFocus] = useState<Focus>("away");
  const [waiting, setWaiting] = useState(0);
  const [queue] = useState(() => createScanQueue(setWaiting));
  // Each code is worked on by what the page does when its turn comes: the card before it may have changed who stands there.
  const work = useRef(onScan);
  useEffect(() => {
    work.current = onScan;
  });
  const add = (code: string) => queue.add(code, (scanned) => work.current(scanned, given));
  const takeFocus = () => input.current?.focus();
  useKeptFocus(takeFocus);
  useKey("F2", { label: texts.back, group: texts.group, whileTyping: true }, takeFocus);
  return (
    <form
      className={`scan ${focus === "here" ? "" : styles.away}`}
      onSubmit={(event) => {
        event.preventDefault();
        const field = input.current;
        const code = readCode(field?.value ?? "");
        if (field) field.value = "";
        if (code !== "") add(code);
      }}
    >
      <Icon name="scan" />
      <div>
        <label className="hide" htmlFor={id}>
          {label}
        </label>
        <input
          ref={input}
          id={id}
          placeholder={placeholder}
          aria-describedby={`${id}-state`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          onPaste={(event) => {
            // A list of barcodes, one a line: a class's textbooks, a group loan.
            const codes = event.clipboardData
              .getData("text")
              .split(/[\r\n]+/)
              .map(readCode)
              .filter((code) => code !== "");
            if (codes.length < 2) return;
            event.preventDefault();
            for (const code of codes) add(code);
          }}
          onFocus={() => setFocus("here")}
          onBlur={() => setFocus("away")}
          onCompositionStart={() => setFocus("ime")}
          onCompositionEnd={() => setFocus("here")}
        />
      </div>
      {children}
      <output id={`${id}-state`} className={styles.state}>
        <span className={`st ${focus === "here" ? "in" : "soon"}`}>
          {focus === "here" ? texts.ready : focus === "ime" ? texts.ime : texts.away}
        </span>
        {focus === "away" && (
          <button type="button" className="btn bare small" onClick={takeFocus}>
            {texts.back} <Keys combo="F2" />
          </button>
        )}
        {waiting > 0 && <span>{texts.waiting(waiting)}</span>}
      </output>
    </form>
  );
}

/** Gives the focus back when nothing else needs it: at the start, after a touch beside all fields, and for what a scanner types. */
function useKeptFocus(takeFocus: () => void) {
  const take = useEffectEvent(takeFocus);
  useEffect(() => {
    take();
    const afterTouch = (event: MouseEvent) => {
      if (!needsFocus(event.target)) take();
    };
    const beforeKey = (event: KeyboardEvent) => {
      const plain = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && /[\w\]-]/.test(event.key) && !isField(event.target) && !document.querySelector("dialog[open]"))
        take();
    };
    const comeBack = () => {
      if (document.activeElement === document.body) take();
    };
    document.addEventListener("click", afterTouch);
    document.addEventListener("keydown", beforeKey, { capture: true });
    window.addEventListener("focus", comeBack);
    return () => {
      document.removeEventListener("click", afterTouch);
      document.removeEventListener("keydown", beforeKey, { capture: true });
      window.removeEventListener("focus", comeBack);
    };
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function needsFocus(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const selected = document.getSelection()?.isCollapsed === false;
  return (
    selected || target.closest("input, textarea, select, label, dialog, a, button, [role=menu], [tabindex]") !== null
  );
}
