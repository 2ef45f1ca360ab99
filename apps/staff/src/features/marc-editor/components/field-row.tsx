/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a grid (ARIA
   APG) of two thousand rows that are skipped while out of sight, which rows of a table cannot be; the keys are the grid's */
import { Icon } from "@wenyuan/ui";
import { type Dispatch, memo, useLayoutEffect, useRef } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type EditedField, isControlTag, retagged } from "../../../lib/marc/edited-field.ts";
import { type Cell, type EditorAction, emptyField, type Place } from "../editor-state.ts";
import type { EditorFinding } from "../finding.ts";
import { editorMessages } from "../messages.ts";
import { ContentInput } from "./content-input.tsx";
import styles from "./field-grid.module.css";
import { SubfieldText } from "./subfield-text.tsx";

export interface FieldRowProps {
  readonly field: EditedField;
  readonly row: number;
  readonly name: string;
  /** Given to the row with the cursor. */
  readonly place: Place | undefined;
  readonly chosen: boolean;
  readonly findings: readonly EditorFinding[];
  readonly dispatch: Dispatch<EditorAction>;
  onCaret(caret: number): void;
}

/** A field: to be read, and where the cursor is, to be edited. Drawn anew only when something of it changed. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { field, row, place, chosen, findings, dispatch } = props;
  const texts = useTexts(editorMessages);
  const worst = findings.some(({ severity }) => severity === "error") ? "error" : findings[0]?.severity;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      aria-selected={chosen}
      data-row={row}
      data-active={place !== undefined || undefined}
      className={styles.row}
      onClick={(event) => {
        if (place === undefined) dispatch({ do: "go", row, cell: cellOf(event.target), caret: "end" });
      }}
    >
      {place === undefined ? <ReadCells field={field} /> : <EditCells {...props} place={place} />}
      <div role="gridcell" className={styles.marks} data-severity={worst}>
        {worst !== undefined && (
          <>
            <Icon name={worst === "error" ? "no" : "ask"} />
            <span className="hide">{worst === "error" ? texts.hasErrors : texts.hasWarnings}</span>
          </>
        )}
      </div>
    </div>
  );
});

function cellOf(target: EventTarget): Cell {
  const cell = target instanceof Element ? target.closest("[data-cell]")?.getAttribute("data-cell") : undefined;
  return cell === "tag" || cell === "ind1" || cell === "ind2" ? cell : "content";
}

function ReadCells({ field }: { readonly field: EditedField }) {
  const { tag, ind1, ind2, content } = field;
  return (
    <>
      <div role="rowheader" data-cell="tag" className={styles.tag}>
        {tag}
      </div>
      <div role="gridcell" data-cell="ind1" className={styles.ind}>
        {shownIndicator(ind1)}
      </div>
      <div role="gridcell" data-cell="ind2" className={styles.ind}>
        {shownIndicator(ind2)}
      </div>
      <div role="gridcell" data-cell="content" className={styles.read}>
        <SubfieldText content={content} control={isControl(field)} />
      </div>
    </>
  );
}

function isControl({ ind1, ind2 }: EditedField): boolean {
  return ind1 === "" && ind2 === "";
}

function shownIndicator(value: string): string {
  return value === " " ? "#" : value;
}

function EditCells(props: FieldRowProps & { readonly place: Place }) {
  const { field, row, name, place, findings, dispatch, onCaret } = props;
  const texts = useTexts(editorMessages);
  const cells = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const cell = cells.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${place.cell}"]`);
    const input = place.cell === "content" ? content.current : cell;
    if (!input) return;
    input.focus({ preventScroll: true });
    input.closest("[role=row]")?.scrollIntoView({ block: "nearest" });
    const end = input.value.length;
    const [from, to] = place.caret === "all" ? [0, end] : rangeOf(place.caret, end);
    input.setSelectionRange(from, to);
    onCaret(place.cell === "content" ? from : 0);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each move of the cursor
  }, [place.serial]);
  const control = isControl(field);
  const go = (cell: Cell, by = 0) => dispatch({ do: "go", row: row + by, cell });
  const leader = field.tag === "LDR";
  const why = findings.length > 0 ? `findings-${field.id}` : undefined;
  const wrong = findings.some(({ severity }) => severity === "error");
  const fill = (cell: "ind1" | "ind2", next: Cell, value: string) => {
    const typed = value.slice(-1).replace(/[#_\\]/, " ") || " ";
    dispatch({ do: "type", row, change: { [cell]: typed } });
    if (value !== "") go(next);
  };
  const indicator = (cell: "ind1" | "ind2", next: Cell) => (
    <input
      name={cell}
      className={styles.ind}
      aria-label={`${field.tag} ${cell === "ind1" ? texts.indicator1 : texts.indicator2}`}
      autoComplete="off"
      spellCheck={false}
      maxLength={1}
      value={shownIndicator(field[cell])}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => fill(cell, next, target.value)}
      onKeyDown={(event) => {
        // Typing what stands there already changes nothing, and has to go on all the same.
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        fill(cell, next, event.key);
      }}
    />
  );
  return (
    <div
      ref={cells}
      className={styles.edit}
      role="presentation"
      onKeyDown={(event) => {
        const { target } = event;
        if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.altKey || event.metaKey) return;
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (by !== undefined) {
          event.preventDefault();
          go(target.name as Cell, by);
        }
        const untouched = field.tag === "" && field.content === emptyField.content;
        if (event.key === "Backspace" && untouched) {
          event.preventDefault();
          dispatch({ do: "remove" });
        }
      }}
    >
      <div role="rowheader" data-cell="tag">
        <input
          name="tag"
          className={styles.tag}
          aria-label={texts.tag}
          autoComplete="off"
          spellCheck={false}
          maxLength={3}
          readOnly={leader}
          value={field.tag}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => {
            const next = retagged(field, target.value.trim());
            const { tag, ind1, ind2, content: text } = next;
            dispatch({ do: "type", row, change: { tag, ind1, ind2, content: text } });
            if (next.tag.length === 3) go(isControlTag(next.tag) ? "content" : "ind1");
          }}
        />
      </div>
      <div role="gridcell" data-cell="ind1">
        {!control && indicator("ind1", "ind2")}
      </div>
      <div role="gridcell" data-cell="ind2">
        {!control && indicator("ind2", "content")}
      </div>
      <div role="gridcell" data-cell="content">
        <ContentInput
          label={[field.tag, name, texts.content].filter(Boolean).join(" ")}
          describedBy={why}
          invalid={wrong}
          value={field.content}
          control={control}
          input={content}
          onType={(text) => dispatch({ do: "type", row, change: { content: text } })}
          onCaret={onCaret}
          onLeave={(to) => (to === "left" ? go(control ? "tag" : "ind2") : go("content", to === "up" ? -1 : 1))}
        />
        {findings.length > 0 && (
          <ul className={styles.findings} id={why}>
            {findings.map((finding) => (
              <li key={finding.key} data-severity={finding.severity}>
                <b>{finding.severity === "error" ? texts.error : texts.warning}</b> {finding.text}
                {finding.mends.map((mend) => (
                  <button
                    key={mend.label}
                    type="button"
                    className="btn small"
                    onClick={() => dispatch({ do: "mend", mend })}
                  >
                    {mend.label}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function rangeOf(caret: Exclude<Place["caret"], "all">, end: number): [number, number] {
  const at = caret === "start" ? 0 : caret === "end" ? end : Math.min(caret, end);
  return [at, at];
}
