import { type Purpose, purposeWords } from "../../capabilities/readers/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { privacyFileMessages } from "./privacy-file.messages.ts";

/** Equal buttons: neither answer is the easier one. @param used what holds now; not given when nothing was answered yet */
export function EqualButtons({
  purpose,
  language,
  used,
}: {
  readonly purpose: Purpose;
  readonly language: Language;
  readonly used?: boolean;
}) {
  const t = speak(privacyFileMessages, language);
  const about = t.about(purposeWords[purpose].name[language]);
  const buttons = [
    { value: "yes", words: t.agree, pressed: used },
    { value: "no", words: t.decline, pressed: used === undefined ? undefined : !used },
  ];
  return (
    <p className="row">
      <input type="hidden" name="purpose" value={purpose} />
      {buttons.map(({ value, words, pressed }) => (
        <button key={value} className="btn" name="granted" value={value} aria-pressed={pressed}>
          {words}
          <span className="hide">{about}</span>
        </button>
      ))}
    </p>
  );
}
