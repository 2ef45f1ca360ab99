import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Start } from "../api/imports.ts";
import { importMessages } from "../messages.ts";

const policies = ["overlay", "skip", "create"] as const;

/** What happens with a record that is here already. */
export function PolicyChoice({
  policy,
  choose,
}: {
  readonly policy: Start["policy"];
  choose(to: Start["policy"]): void;
}) {
  const texts = useTexts(importMessages);
  const meanings = { overlay: texts.overlayMeans, skip: texts.skipMeans, create: texts.createMeans };
  return (
    <fieldset className="field">
      <legend className="label">{texts.policy}</legend>
      {policies.map((one) => (
        <div className="field check" key={one}>
          <label>
            <input type="radio" name="policy" value={one} checked={policy === one} onChange={() => choose(one)} />
            <span>
              {texts[one]} <small className="quiet">{meanings[one]}</small>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
