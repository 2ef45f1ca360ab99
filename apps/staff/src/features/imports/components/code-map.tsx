import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Preview, Settings } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import { type Setup, unmapped } from "../setup.ts";
import styles from "./imports.module.css";

export interface CodeMapProps {
  readonly preview: Preview;
  readonly settings: Settings;
  readonly setup: Setup;
  change(part: Partial<Setup>): void;
}

/** Which location and kind here each code of the file is. */
export function CodeMap({ preview, settings, setup, change }: CodeMapProps) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const { locations, kinds } = settings;
  const open = unmapped(preview.places, setup.places, locations);
  const strange = preview.kinds.filter(({ code }) => !kinds.some((kind) => kind.code === code));
  const shown = preview.places.filter(({ code }) => !locations.some((location) => location.code === code));
  return (
    <fieldset className="field">
      <legend className="label">{texts.placesTitle}</legend>
      <p className="hint">{texts.itemsFound(preview.items, preview.itemsWithoutBarcode)}</p>
      <p className="hint">{texts.placesHint}</p>
      <div className={styles.map}>
        {shown.map(({ code, count }, i) => (
          <MapRow
            key={code}
            id={`place-${i}`}
            label={`${code} (${count.toLocaleString(language)})`}
            value={setup.places[code] ?? ""}
            none={texts.unmapped}
            options={locations}
            choose={(to) => change({ places: { ...setup.places, [code]: to } })}
          />
        ))}
        <MapRow
          id="default-place"
          label={texts.defaultPlace}
          value={setup.defaultPlace}
          none={texts.noDefault}
          options={locations}
          choose={(defaultPlace) => change({ defaultPlace })}
        />
      </div>
      {open.length > 0 && setup.defaultPlace === "" && (
        <div className="field check">
          <label>
            <input
              type="checkbox"
              checked={setup.leaveOut}
              aria-describedby="leave-out-hint"
              onChange={({ target }) => change({ leaveOut: target.checked })}
            />
            {texts.leaveOut}
          </label>
          <p className="hint" id="leave-out-hint">
            {texts.leaveOutHint}
          </p>
        </div>
      )}
      <p className="label">{texts.kindsTitle}</p>
      <div className={styles.map}>
        {strange.map(({ code, count }, i) => (
          <MapRow
            key={code}
            id={`kind-${i}`}
            label={`${code} (${count.toLocaleString(language)})`}
            value={setup.kinds[code] ?? ""}
            none={texts.unmapped}
            options={kinds}
            choose={(to) => change({ kinds: { ...setup.kinds, [code]: to } })}
          />
        ))}
        <MapRow
          id="default-kind"
          label={texts.defaultKind}
          value={setup.defaultKind}
          none={kinds.find(({ code }) => code === "book")?.name[language] ?? texts.unmapped}
          options={kinds}
          choose={(defaultKind) => change({ defaultKind })}
        />
      </div>
    </fieldset>
  );
}

interface MapRowProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly options: Settings["locations"];
  choose(code: string): void;
}

function MapRow({ id, label, value, none, options, choose }: MapRowProps) {
  const { language } = useLanguage();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{none}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${name[language]} ${code}`}
          </option>
        ))}
      </select>
    </>
  );
}
