import type { Problem } from "@wenyuan/problem";
import { Button, LinkButton, Note, PageTitle } from "@wenyuan/ui";
import type { Branch, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { frameMessages } from "../frame/frame.messages.ts";
import { fullTitleOf, textLanguage } from "../work-view.ts";
import type { holdsMessages } from "./holds.messages.ts";

export interface HoldFormProps {
  readonly recordId: string;
  readonly summary: RecordSummary;
  readonly branches: readonly Branch[];
  /** Why it was refused just now. */
  readonly refusal: Problem | undefined;
  readonly language: Language;
  readonly t: Spoken<typeof holdsMessages>;
}

/** Where the copy is to be fetched; one choice and one button. */
export function HoldForm({ recordId, summary, branches, refusal, language, t }: HoldFormProps) {
  const title = fullTitleOf(summary, language);
  return (
    <div className="sign-in">
      <PageTitle>{t.placeTitle}</PageTitle>
      <p className="h2" lang={textLanguage(title, summary.language)}>
        <a href={`/${language}/records/${recordId}`}>{title}</a>
      </p>
      {refusal && <Note kind="no" announce title={refusal.detail[language]} />}
      <p className="quiet">{t.placeHelp}</p>
      <form method="post" action={`/${language}/records/${recordId}/hold`} className="stackv">
        <div className="field">
          <label htmlFor="pickup">{t.pickup}</label>
          <select id="pickup" name="pickup" className="input">
            {branches.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
        </div>
        <p className="row">
          <Button kind="main">{t.submit}</Button>
          <LinkButton kind="bare" href={`/${language}/search`}>
            {speak(frameMessages, language).searchAgain}
          </LinkButton>
        </p>
      </form>
    </div>
  );
}
