import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type ItemProfile, type Layout, saveItemProfile, settingsKey } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import { layoutParts } from "../setup.ts";
import styles from "./imports.module.css";

export interface LayoutFormProps {
  /** What it begins with. */
  readonly from: ItemProfile | undefined;
  tryLayout(layout: Layout): void;
  saved(code: string): void;
}

/** States which subfield is what. It is tried on the samples before it is saved. */
export function LayoutForm({ from, tryLayout, saved }: LayoutFormProps) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const fields = useRef<HTMLDivElement>(null);
  const saving = useSaving(saved);
  const words = { ...texts, place: texts.placeCode, kind: texts.kindCode };
  const read = () => layoutOf(fields.current, from?.layout);
  return (
    <div className="stackv" ref={fields}>
      <p className="hint">{texts.ownHint}</p>
      {saving.error !== undefined && <Failed error={saving.error} />}
      <div className={styles.codes}>
        <Small name="tag" label={texts.tag} value={from?.layout.tag ?? "905"} />
        {layoutParts.map((part) => (
          <Small key={part} name={part} label={words[part]} value={from?.layout.subfields[part] ?? ""} />
        ))}
        <Small name="code" label={texts.profileCode} value={from?.own ? from.code : ""} />
        <Small name="name" label={texts.profileName} value={from?.own ? from.name[language] : ""} />
      </div>
      <div className="row">
        <button type="button" className="btn" onClick={() => tryLayout(read())}>
          {texts.tryIt}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => void saving.save({ ...namesOf(fields.current), layout: read() })}
        >
          {texts.saveProfile}
        </button>
      </div>
    </div>
  );
}

function Small({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <div className="field">
      <label htmlFor={`layout-${name}`}>{label}</label>
      <input id={`layout-${name}`} name={name} className="input cn" defaultValue={value} autoComplete="off" />
    </div>
  );
}

/** The fields lie inside the form of the import, so that they are read by hand. */
function valuesOf(place: HTMLElement | null): FormData {
  const values = new FormData();
  for (const input of place?.querySelectorAll("input") ?? []) values.set(input.name, input.value);
  return values;
}

function layoutOf(place: HTMLElement | null, from: Layout | undefined): Layout {
  const values = valuesOf(place);
  const subfields = layoutParts.flatMap((part) => {
    const codes = textOf(values, part).replace(/[^0-9A-Za-z]/g, "");
    return codes === "" ? [] : [[part, codes]];
  });
  return {
    ...(from?.priceFrom === undefined ? {} : { priceFrom: from.priceFrom }),
    tag: textOf(values, "tag"),
    subfields: Object.fromEntries(subfields),
    currency: from?.currency ?? "CNY",
  };
}

function namesOf(place: HTMLElement | null) {
  const values = valuesOf(place);
  const code = textOf(values, "code");
  const name = textOf(values, "name") || code;
  return { code, name: { zh: name, en: name } };
}

function useSaving(saved: (code: string) => void) {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(importMessages);
  const [error, setError] = useState<unknown>();
  const save = async (profile: Omit<ItemProfile, "own">) => {
    setError(undefined);
    try {
      await saveItemProfile(api, profile);
      await queries.invalidateQueries({ queryKey: settingsKey });
      toasts.add({ kind: "done", text: texts.profileSaved(profile.code) });
      saved(profile.code);
    } catch (fault) {
      setError(fault);
    }
  };
  return { save, error };
}
