import { useTexts } from "../../../lib/i18n/language.tsx";
import { importMessages } from "../messages.ts";
import type { Setup } from "../setup.ts";

const policies = ["overlay", "skip", "create"] as const;

/** What happens with a record that is here already. */
export function PolicyChoice({
  setup: { policy, reviveDeleted },
  change,
}: {
  readonly setup: Setup;
  change(part: Partial<Setup>): void;
}) {
  const texts = useTexts(importMessages);
  const meanings = { overlay: texts.overlayMeans, skip: texts.skipMeans, create: texts.createMeans };
  return (
    <fieldset className="field">
      <legend className="label">{texts.policy}</legend>
      {policies.map((one) => (
        <div className="field check" key={one}>
          <label>
            <input
              type="radio"
              name="policy"
              value={one}
              checked={policy === one}
              onChange={() => change({ policy: one })}
            />
            <span>
              {texts[one]} <small className="quiet">{meanings[one]}</small>
            </span>
          </label>
        </div>
      ))}
      {policy === "overlay" && (
        <div className="field check">
          <label>
            <input
              type="checkbox"
              checked={reviveDeleted}
              aria-describedby="revive-hint"
              onChange={({ target }) => change({ reviveDeleted: target.checked })}
            />
            {texts.revive}
          </label>
          <p className="hint" id="revive-hint">
            {texts.reviveHint}
          </p>
        </div>
      )}
    </fieldset>
  );
}
