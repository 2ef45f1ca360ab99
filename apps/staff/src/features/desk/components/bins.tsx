import { useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { deskMessages } from "../messages.ts";
import { binsOf, type Slip } from "../slip.ts";

/** Where the books of this batch go, counted; a batch goes on until somebody begins another. */
export function Bins({ slips }: { readonly slips: readonly Slip[] }) {
  const texts = useTexts(deskMessages);
  const [since, setSince] = useState<string>();
  const bins = binsOf(slips, since);
  const all = [...bins.values()].reduce((sum, count) => sum + count, 0);
  const names = [
    ["shelf", texts.binShelf],
    ["transit", texts.binTransit],
    ["hold-shelf", texts.binHold],
    ["request-shelf", texts.binRequest],
    ["repair", texts.binRepair],
    ["unknown", texts.binUnknown],
  ] as const;
  return (
    <aside className="panel" aria-labelledby="bins">
      <h2 id="bins">{texts.bins}</h2>
      <ul className="bins">
        {names.map(([bin, name]) => (
          <li key={bin}>
            <b>{bins.get(bin) ?? 0}</b>
            {name}
          </li>
        ))}
      </ul>
      <p className="row">
        <span aria-live="polite">{texts.batchOf(all)}</span>
        {all > 0 && (
          <button type="button" className="btn bare small" onClick={() => setSince(slips[0]?.id)}>
            {texts.newBatch}
          </button>
        )}
      </p>
    </aside>
  );
}
