import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { holdMessages } from "../messages.ts";

function print(): void {
  window.print();
}

/** Prints what the page shows. */
export function PrintButton() {
  const texts = useTexts(holdMessages);
  useKey("p", { label: texts.print, group: texts.keys }, print);
  return (
    <button type="button" className="btn" onClick={print}>
      {texts.print} <Keys combo="p" />
    </button>
  );
}
