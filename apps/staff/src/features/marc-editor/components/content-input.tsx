import { type ClipboardEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import { delimiter } from "../../../lib/marc/edited-field.ts";
import { looksLikeLines } from "../../../lib/marc/field-lines.ts";
import { caretLine } from "../caret-line.ts";
import { nextSubfield, pastedText, withDelimiter } from "../typed-content.ts";
import styles from "./field-grid.module.css";
import { SubfieldText } from "./subfield-text.tsx";

export interface ContentInputProps {
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly value: string;
  /** A control field's value has no subfields: a dollar is a dollar there. */
  readonly control: boolean;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  onType(content: string): void;
  onCaret(caret: number): void;
  /** Up from the first line, down from the last, left from the start. */
  onLeave(to: "up" | "down" | "left"): void;
}

/**
 * The content of a field as one text. A copy behind it gives it its height and marks the subfield codes, so that it reads as the fields
 * around it do.
 */
export function ContentInput(props: ContentInputProps) {
  const { label, describedBy, invalid, value, control, input, onType, onCaret } = props;
  const copy = useRef<HTMLDivElement>(null);
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    // React sets the cursor to the end when the value is not what was typed.
    if (caret.current !== undefined) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });
  return (
    <div className={styles.field}>
      <div ref={copy} aria-hidden="true" className={styles.copy}>
        <SubfieldText content={value} control={control} />{" "}
      </div>
      <textarea
        ref={input}
        className={styles.content}
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={({ target, nativeEvent }) => {
          const at = target.selectionStart;
          const { data, isComposing } = nativeEvent as InputEvent;
          const typed = { content: target.value.replaceAll("\n", " "), caret: at };
          const made = !control && !isComposing && data === "$" ? withDelimiter(typed) : typed;
          if (made.content !== target.value) caret.current = made.caret;
          onType(made.content);
        }}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        onPaste={(event) => pasteText(event, control)}
        onKeyDown={(event) => keyDown(event, props, copy.current)}
      />
    </div>
  );
}

/** Words go in as the browser does it, so that they are one step of its own; signs of other systems are made ours first. */
function pasteText(event: ClipboardEvent<HTMLTextAreaElement>, control: boolean): void {
  if (event.defaultPrevented || control) return;
  const text = event.clipboardData.getData("text/plain");
  const ours = pastedText(text);
  // Lines of whole fields are the grid's.
  if (ours === text || looksLikeLines(text)) return;
  event.preventDefault();
  const { currentTarget: field } = event;
  field.setRangeText(ours, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, data: null, inputType: "insertFromPaste" }));
}

function keyDown(
  event: KeyboardEvent<HTMLTextAreaElement>,
  { control, onLeave, onCaret }: ContentInputProps,
  copy: HTMLElement | null,
): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const { currentTarget: field, key, shiftKey } = event;
  const { value, selectionStart: caret, selectionEnd } = field;
  if (key === "Tab" && !control) {
    const to = nextSubfield({ content: value, caret }, shiftKey ? -1 : 1);
    if (to === undefined) return;
    event.preventDefault();
    field.setSelectionRange(to, to);
    onCaret(to);
  } else if (!shiftKey && (key === "ArrowUp" || key === "ArrowDown") && copy) {
    const line = caretLine(copy, caret);
    if (key === "ArrowUp" ? !line.first : !line.last) return;
    event.preventDefault();
    onLeave(key === "ArrowUp" ? "up" : "down");
  } else if (!shiftKey && key === "ArrowLeft" && caret === 0 && selectionEnd === 0) {
    event.preventDefault();
    onLeave("left");
  }
}

/** Puts the delimiter in at the cursor, as typing it would. */
export function typeDelimiter(field: HTMLTextAreaElement): void {
  field.setRangeText(delimiter, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, data: delimiter, inputType: "insertText" }));
}
