import { Icon } from "@wenyuan/ui";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { DraftInHand } from "../hooks/use-draft.ts";
import { editorMessages } from "../messages.ts";

/** Says that a draft was taken up, from when, and how to be rid of it. */
export function DraftNote({ draft, onDiscard }: { readonly draft: DraftInHand; onDiscard(): void }) {
  const texts = useTexts(editorMessages);
  const { language } = useLanguage();
  if (!draft.found) return null;
  return (
    <div className="note" aria-live="polite">
      <Icon name="clock" />
      <div className="stackv">
        <p>
          <strong>{texts.drafted(momentInWords(new Date(draft.found.at), language))}</strong>
          {draft.outdated ? texts.draftOld : texts.draftedMore}
        </p>
        <p>
          <button type="button" className="btn small" onClick={onDiscard}>
            {texts.discard}
          </button>
        </p>
      </div>
    </div>
  );
}
