import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { fromMarcJson } from "@wenyuan/marc";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import {
  authorityQuery,
  type BrowsedHeading,
  type HeadingKind,
  headingsQuery,
} from "../../../lib/catalogue/headings.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { contentOf, type EditedField, placedSubfields } from "../../../lib/marc/edited-field.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { headingKindOf, withAuthority } from "../heading-field.ts";
import { editorMessages } from "../messages.ts";
import { toolMessages } from "../tool-messages.ts";
import type { EditorToolsProps } from "./editor-tools.tsx";
import styles from "./tools.module.css";

/** Finds the authority for the heading in hand: the list opens where the field's words stand. */
export function HeadingDialog(props: EditorToolsProps) {
  const texts = useTexts(toolMessages);
  const common = useTexts(editorMessages);
  const { cursor, profile, onClose } = props;
  const kind = cursor.field && headingKindOf(cursor.field.tag, profile);
  return (
    <Dialog wide label={common.heading} onClose={onClose}>
      <div className={styles.tool}>
        <h2>{common.heading}</h2>
        {cursor.field && kind ? (
          <HeadingChoice {...props} field={cursor.field} headingKind={kind} />
        ) : (
          <>
            <p>{texts.headingNotHere}</p>
            <div className="row">
              <button type="button" className="btn" onClick={onClose}>
                {common.close}
              </button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}

interface HeadingChoiceProps extends EditorToolsProps {
  readonly field: EditedField;
  readonly headingKind: HeadingKind;
}

function HeadingChoice({ field, headingKind, profile, row, dispatch, onClose }: HeadingChoiceProps) {
  const texts = useTexts(toolMessages);
  const api = useApi();
  const queries = useQueryClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState(() => placedSubfields(field.content)[0]?.value ?? "");
  const [fault, setFault] = useState<unknown>();
  const anchor = useDeferredValue(typed.trim());
  const { data, error } = useQuery({
    ...headingsQuery(api, { kind: headingKind, anchor, direction: "forward", limit: 12 }),
    placeholderData: keepPreviousData,
  });
  useEffect(() => input.current?.select(), []);
  const choose = async ({ text, authorityId }: BrowsedHeading) => {
    try {
      if (authorityId === undefined) {
        dispatch({ do: "type", row, change: { content: contentOf([{ code: "a", value: text }]) }, caret: "end" });
      } else {
        const { authority } = await queries.fetchQuery(authorityQuery(api, authorityId));
        const { content } = withAuthority(field, fromMarcJson(authority.marc), profile);
        dispatch({ do: "type", row, change: { content }, caret: "end" });
      }
      onClose();
    } catch (caught) {
      setFault(caught);
    }
  };
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const options = [...(list.current?.querySelectorAll("button") ?? [])];
    const to = options.indexOf(document.activeElement as HTMLButtonElement) + by;
    (to < 0 ? input.current : options[to])?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys walk through the fields inside
    <div className="stackv" onKeyDown={walk}>
      <div className="field">
        <label htmlFor={`${id}-ask`}>{texts.headingAsk}</label>
        <input
          ref={input}
          id={`${id}-ask`}
          className="input"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            const first = data?.items[0];
            if (event.key !== "Enter" || event.nativeEvent.isComposing || !first) return;
            event.preventDefault();
            void choose(first);
          }}
        />
        <p className="hint">{texts.headingHint}</p>
      </div>
      {(fault !== undefined || error) && <Failed error={fault ?? error} />}
      {!data && !error && <Bones lines={5} />}
      {data?.items.length === 0 && <p className="quiet">{texts.headingNone}</p>}
      <ul ref={list} className={styles.options}>
        {data?.items.map((heading) => (
          <li key={`${heading.authorityId} ${heading.text}`}>
            <button type="button" onClick={() => void choose(heading)}>
              <b lang={langOf(heading.text)}>{heading.text}</b>
              <small>{aboutHeading(heading, texts)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function aboutHeading(
  { authorityId, role, see, records, text }: BrowsedHeading,
  texts: { readonly [Key in keyof typeof toolMessages]: (typeof toolMessages)[Key]["zh"] },
): string {
  if (authorityId === undefined) return `${texts.headingUncontrolled} · ${texts.headingRecords(records)}`;
  return role === "variant" && see.length > 0
    ? `${texts.headingSee(text)} ${see.join("，")}`
    : texts.headingRecords(records);
}
