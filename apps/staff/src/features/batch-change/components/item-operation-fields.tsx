import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { type Places, placesQuery } from "../../../lib/library/places.ts";
import { backHome, type ItemDraft } from "../item-draft.ts";
import { batchMessages } from "../messages.ts";
import styles from "./batch.module.css";

interface ItemOperationFieldsProps {
  readonly draft: ItemDraft;
  onChange(draft: ItemDraft): void;
}

/** What items get: kind, location, a temporary place until a day. */
export function ItemOperationFields({ draft, onChange }: ItemOperationFieldsProps) {
  const texts = useTexts(batchMessages);
  const { language } = useLanguage();
  const { data } = useQuery(placesQuery(useApi()));
  const named = (list: Places["kinds" | "locations"] | undefined) =>
    (list ?? []).map(({ code, name }) => [code, name[language]] as const);
  const set = (change: Partial<ItemDraft>) => onChange({ ...draft, ...change });
  const choice = (key: "kind" | "location" | "temporary", options: readonly (readonly [string, string])[]) => (
    <div className="field">
      <label htmlFor={`item-${key}`}>{texts[key]}</label>
      <select
        id={`item-${key}`}
        className="input"
        value={draft[key]}
        onChange={({ target }) => set({ [key]: target.value })}
      >
        <option value="">{texts.keep}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div className={styles.fields}>
      {choice("kind", named(data?.kinds))}
      {choice("location", named(data?.locations))}
      {choice("temporary", [[backHome, texts.clear], ...named(data?.locations)])}
      {draft.temporary !== "" && draft.temporary !== backHome && (
        <div className="field">
          <label htmlFor="item-until">{texts.until}</label>
          <input
            id="item-until"
            type="date"
            className="input"
            value={draft.until}
            onChange={({ target }) => set({ until: target.value })}
          />
        </div>
      )}
    </div>
  );
}
