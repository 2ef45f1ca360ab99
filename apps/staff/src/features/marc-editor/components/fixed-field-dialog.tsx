import type { FixedLayout } from "@wenyuan/marc/format";
import { type Dispatch, useId, useState } from "react";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { placedSubfields, withSubfieldValue } from "../../../lib/marc/edited-field.ts";
import type { EditorAction } from "../editor-state.ts";
import { type Slot, slotsOf, slotValue, withSlot } from "../fixed-values.ts";
import type { FormatInUse } from "../hooks/use-format.ts";
import { editorMessages } from "../messages.ts";
import type { Cursor } from "./editor-aside.tsx";
import styles from "./tools.module.css";

interface FixedFieldDialogProps {
  readonly cursor: Cursor;
  readonly row: number;
  readonly leader: string;
  readonly format: FormatInUse;
  readonly dispatch: Dispatch<EditorAction>;
  onClose(): void;
}

/** Fixed-length data in words: every position by its name, every code by its meaning. */
export function FixedFieldDialog(props: FixedFieldDialogProps) {
  const { cursor, format, onClose } = props;
  const texts = useTexts(editorMessages);
  const field = cursor.field;
  const target = field && fixedPart(props);
  return (
    <Dialog wide label={texts.fixedField} onClose={onClose}>
      {!field || !target ? (
        <div className="stackv">
          <h2>{texts.fixedField}</h2>
          <p>{texts.notFixed}</p>
          <button type="button" className="btn" onClick={onClose}>
            {texts.close}
          </button>
        </div>
      ) : (
        <FixedForm {...props} {...target} name={format.nameOf(field.tag)} />
      )}
    </Dialog>
  );
}

interface FixedInHand {
  readonly value: string;
  readonly layouts: readonly (readonly [string, FixedLayout])[];
  put(value: string): Extract<EditorAction, { do: "type" }>;
}

/** The fixed-length text in hand: a control field's value, or the subfield with the cursor, else the first that has a layout. */
function fixedPart({ cursor, row, leader, format }: FixedFieldDialogProps): FixedInHand | undefined {
  const { field } = cursor;
  if (!field) return undefined;
  const known = (code: string, value: string) => format.layoutsOf({ field, code, value, leader });
  if (field.ind1 === "" && field.ind2 === "") {
    const layouts = known("", field.content);
    const put = (content: string) => ({ do: "type", row, change: { content } }) as const;
    return layouts.length === 0 ? undefined : { value: field.content, layouts, put };
  }
  const subfields = placedSubfields(field.content);
  const ordered = [...subfields.filter((one) => one.from === cursor.subfield?.from), ...subfields];
  const subfield = ordered.find(({ code, value }) => known(code, value).length > 0);
  if (!subfield) return undefined;
  const put = (value: string) =>
    ({ do: "type", row, change: { content: withSubfieldValue(field, subfield, value).content } }) as const;
  return { value: subfield.value, layouts: known(subfield.code, subfield.value), put };
}

function FixedForm(props: FixedFieldDialogProps & FixedInHand & { readonly name: string }) {
  const { value, layouts, put, name, cursor, format, dispatch, onClose } = props;
  const texts = useTexts(editorMessages);
  const id = useId();
  const [key, setKey] = useState(layouts[0]?.[0] ?? "");
  const [text, setText] = useState(value);
  const layout = layouts.find(([one]) => one === key)?.[1];
  if (!layout) return null;
  return (
    <form
      className={styles.fixed}
      onSubmit={(event) => {
        event.preventDefault();
        dispatch(put(text));
        onClose();
      }}
    >
      <header className="row">
        <h2>
          <span className="cn">{cursor.field?.tag}</span> {name}
        </h2>
        {layouts.length > 1 && (
          <label className={styles.layout}>
            {texts.layout}
            <select className="input" value={key} onChange={({ target }) => setKey(target.value)}>
              {layouts.map(([one, { name: words }]) => (
                <option key={one} value={one}>
                  {format.say(words)}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <output className={styles.preview} aria-label={format.say(layout.name)}>
        {text.padEnd(layout.length).replaceAll(" ", "#")}
      </output>
      <div className={styles.slots}>
        {slotsOf(layout)
          .filter(({ position }) => position.content !== "system" && position.content !== "blank")
          .map((slot) => (
            <SlotField
              key={slot.at}
              id={`${id}-${slot.at}`}
              slot={slot}
              value={slotValue(text, slot)}
              format={format}
              onChange={(next) => setText(withSlot(text, slot, next, layout))}
            />
          ))}
      </div>
      <div className="row">
        <button type="submit" className="btn main">
          {texts.apply}
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}

interface SlotFieldProps {
  readonly id: string;
  readonly slot: Slot;
  readonly value: string;
  readonly format: FormatInUse;
  onChange(value: string): void;
}

function SlotField({ id, slot, value, format, onChange }: SlotFieldProps) {
  const texts = useTexts(editorMessages);
  const { position, at, length } = slot;
  const known = position.codes.some(({ code }) => code === value);
  return (
    <div>
      <label htmlFor={id}>
        {format.say(position.name)} <small>{texts.position(at, at + length - 1)}</small>
      </label>
      {position.content === "codes" ? (
        <select id={id} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
          {!known && <option value={value}>{texts.otherCode(shownCode(value))}</option>}
          {position.codes.map(({ code, name }) => (
            <option key={code} value={code}>
              {shownCode(code)} {format.say(name)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="input cn"
          maxLength={length}
          spellCheck={false}
          autoComplete="off"
          value={value.trimEnd()}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  );
}

function shownCode(code: string): string {
  return code.replaceAll(" ", "#");
}
