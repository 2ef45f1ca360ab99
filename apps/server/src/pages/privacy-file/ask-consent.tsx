import { Section } from "@wenyuan/ui";
import { type Purpose, purposeWords } from "../../capabilities/readers/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { EqualButtons } from "./equal-buttons.tsx";
import { privacyFileMessages } from "./privacy-file.messages.ts";

/** What a reader has not been asked yet, at the first sign-in: one purpose after another, until none is left. */
export function AskConsent({
  purposes,
  language,
}: {
  readonly purposes: readonly Purpose[];
  readonly language: Language;
}) {
  const t = speak(privacyFileMessages, language);
  return (
    <Section id="choices" title={t.ask} note={t.askLead}>
      {purposes.map((purpose) => {
        const { name, meaning } = purposeWords[purpose];
        return (
          <form key={purpose} className="decision" method="post" action={`/${language}/my-data/consent`}>
            <h3>{name[language]}</h3>
            <p>{meaning[language]}</p>
            <input type="hidden" name="returnTo" value={`/${language}/account#choices`} />
            <EqualButtons purpose={purpose} language={language} />
          </form>
        );
      })}
      <p>
        <a className="more" href={`/${language}/my-data`}>
          {t.askMore}
        </a>
      </p>
    </Section>
  );
}
