import { useState } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Layout, Settings } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import { LayoutForm } from "./layout-form.tsx";

export interface ItemChoiceProps {
  /** Code of the profile; "" reads no items. */
  readonly profile: string;
  readonly settings: Settings;
  choose(profile: string): void;
  /** Shows the samples by a layout that is not saved yet. */
  tryLayout(layout: Layout): void;
}

/** Which profile reads the items, and the way to one's own. */
export function ItemChoice({ profile, settings, choose, tryLayout }: ItemChoiceProps) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const [own, setOwn] = useState(false);
  const chosen = settings.itemProfiles.find(({ code }) => code === profile);
  return (
    <div className="stackv">
      <div className="field">
        <label htmlFor="item-profile">{texts.itemProfile}</label>
        <select id="item-profile" className="input" value={profile} onChange={({ target }) => choose(target.value)}>
          <option value="">{texts.noItems}</option>
          {settings.itemProfiles.map(({ code, name, own: ours }) => (
            <option key={code} value={code}>
              {ours ? texts.own(name[language]) : name[language]}
            </option>
          ))}
        </select>
      </div>
      <details open={own} onToggle={({ currentTarget }) => setOwn(currentTarget.open)}>
        <summary>{texts.ownTitle}</summary>
        {own && <LayoutForm key={profile} from={chosen} tryLayout={tryLayout} saved={choose} />}
      </details>
    </div>
  );
}
