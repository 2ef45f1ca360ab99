import { useTexts } from "../../../lib/i18n/language.tsx";
import { holdingsMessages } from "../messages.ts";

/** Beside the button of a form about something that is there: leave it, or delete it. */
export function FormAside({ cancel, remove }: { cancel(): void; remove(): void }) {
  const texts = useTexts(holdingsMessages);
  return (
    <>
      <button type="button" className="btn bare" onClick={cancel}>
        {texts.cancel}
      </button>
      <button type="button" className="btn bare" onClick={remove}>
        {texts.remove}
      </button>
    </>
  );
}
