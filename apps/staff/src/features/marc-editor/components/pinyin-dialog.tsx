import { useQuery } from "@tanstack/react-query";
import { answerOf } from "@wenyuan/api-client";
import { useId, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { type EditedField, placedSubfields } from "../../../lib/marc/edited-field.ts";
import { recall, remember } from "../../../lib/storage/keep.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { editorMessages } from "../messages.ts";
import { hasHan, lettersOf, pinyinCode, pinyinText, type Reading, romanizedPair, withPinyin } from "../pinyin.ts";
import { toolMessages } from "../tool-messages.ts";
import type { Cursor } from "./editor-aside.tsx";
import type { EditorToolsProps } from "./editor-tools.tsx";
import styles from "./tools.module.css";

/** Pinyin for the subfield in hand (CNMARC), or for the whole field with its characters in an 880 (MARC 21). Each reading can be mended. */
export function PinyinDialog(props: EditorToolsProps) {
  const texts = useTexts(toolMessages);
  const common = useTexts(editorMessages);
  const { cursor, profile, onClose } = props;
  const parts = partsOf(cursor, profile);
  return (
    <Dialog wide label={common.pinyin} onClose={onClose}>
      <div className={styles.tool}>
        <h2>{common.pinyin}</h2>
        {parts.length === 0 || !cursor.field ? (
          <>
            <p>{texts.pinyinNothing}</p>
            <div className="row">
              <button type="button" className="btn" onClick={onClose}>
                {common.close}
              </button>
            </div>
          </>
        ) : (
          <PinyinForm {...props} field={cursor.field} parts={parts} />
        )}
      </div>
    </Dialog>
  );
}

type Part = ReturnType<typeof placedSubfields>[number];

/** The subfields to be read: the one with the cursor, else the first in Chinese; in MARC 21 all that are. */
function partsOf({ field, subfield }: Cursor, profile: string): Part[] {
  if (!field) return [];
  const chinese = placedSubfields(field.content).filter(({ code, value }) => code !== "6" && hasHan(value));
  if (profile === "marc21") return chinese;
  const own = chinese.find(({ from }) => from === subfield?.from) ?? chinese[0];
  return own ? [own] : [];
}

function PinyinForm(props: EditorToolsProps & { readonly field: EditedField; readonly parts: readonly Part[] }) {
  const { field, parts, fields, profile, row, dispatch, onClose } = props;
  const texts = useTexts(toolMessages);
  const common = useTexts(editorMessages);
  const api = useApi();
  const id = useId();
  const text = parts.map(({ value }) => value).join("\n");
  const isName = /^[167]/.test(field.tag) && !/^6[05]/.test(field.tag);
  const { data, error, refetch } = useQuery({
    queryKey: ["pinyin", text, isName],
    queryFn: () => answerOf(api.POST("/api/v1/pinyin", { body: { text, name: isName } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const [code, setCode] = useState<"A" | "9">(() => pinyinCode(fields) ?? (recall("pinyin-code") === "A" ? "A" : "9"));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones lines={3} />;
  const romanized = byPart(data.readings, chosen);
  const put = () => {
    if (profile === "marc21") {
      const map = new Map(parts.map(({ from }, i) => [from, romanized[i] ?? ""]));
      dispatch({ do: "replace", fields: romanizedPair(fields, field, map) });
    } else {
      remember("pinyin-code", code);
      const [part] = parts;
      if (part) {
        const { content } = withPinyin(field, part, code, romanized[0] ?? "");
        dispatch({ do: "type", row, change: { content }, caret: "end" });
      }
    }
    onClose();
  };
  return (
    <form
      className="stackv"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <p className="quiet">{texts.pinyinIntro}</p>
      <div className={styles.readings}>
        {data.readings.map(({ character, syllables }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- characters repeat and never move
          <span key={i} className={styles.reading} data-several={syllables.length > 1 || undefined}>
            <b lang="zh-CN">{character}</b>
            {syllables.length > 1 ? (
              <select
                aria-label={texts.reading(character)}
                value={chosen.get(i) ?? syllables[0]}
                onChange={({ target }) => setChosen(new Map(chosen).set(i, target.value))}
              >
                {syllables.map((syllable) => (
                  <option key={syllable} value={syllable}>
                    {syllable.replace("v", "ü")}
                  </option>
                ))}
              </select>
            ) : (
              <span lang="zh-Latn">{syllables[0] === undefined ? "" : lettersOf(syllables[0])}</span>
            )}
          </span>
        ))}
      </div>
      <p>
        {texts.result}：<b lang="zh-Latn">{romanized.join(" / ")}</b>
      </p>
      {profile === "marc21" ? (
        <p className="quiet">{texts.pinyinPair}</p>
      ) : (
        <fieldset className="seg">
          <legend className="hide">{texts.pinyinInto}</legend>
          {(["9", "A"] as const).map((one) => (
            <label key={one}>
              <input type="radio" name={`${id}-code`} checked={code === one} onChange={() => setCode(one)} />
              {texts.pinyinInto} ‡{one}
            </label>
          ))}
        </fieldset>
      )}
      <div className="row">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter puts it in at once when nothing needs mending */}
        <button type="submit" className="btn main" autoFocus>
          {common.apply}
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

/** The pinyin of each part; a line break stands between two. */
function byPart(readings: readonly Reading[], chosen: ReadonlyMap<number, string>): string[] {
  const parts: { readings: Reading[]; chosen: Map<number, string> }[] = [{ readings: [], chosen: new Map() }];
  readings.forEach((reading, i) => {
    if (reading.character === "\n") {
      parts.push({ readings: [], chosen: new Map() });
      return;
    }
    const part = parts.at(-1)!;
    const syllable = chosen.get(i);
    if (syllable !== undefined) part.chosen.set(part.readings.length, syllable);
    part.readings.push(reading);
  });
  return parts.map((part) => pinyinText(part.readings, part.chosen));
}
