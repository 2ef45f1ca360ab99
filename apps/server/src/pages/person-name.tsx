import { Run, type TextRun } from "@wenyuan/ui";
import { Fragment } from "react";
import type { RecordSummary } from "../capabilities/catalogue/index.ts";
import type { Language } from "../kernel/i18n/language.ts";
import { speak } from "../kernel/i18n/messages.ts";
import { workMessages } from "./work.messages.ts";
import { romanisedLanguage, textLanguage } from "./work-view.ts";

interface WrittenName {
  readonly text: string;
  readonly romanized?: string | undefined;
}

/** Letters of another script than those that readers of a page know. */
const foreign: Readonly<Record<Language, RegExp>> = {
  zh: /(?!\p{Script=Han}|\p{Script=Latin}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}/u,
  en: /(?!\p{Script=Latin})\p{L}/u,
};

/** Whether readers of a page may not know the script of a text. */
export function isForeign(text: string, language: Language): boolean {
  return foreign[language].test(text);
}

/**
 * The forms of a name that a page shows: in its own script first, and its romanisation where readers of the page may not know that script.
 * A book in Latin letters has the name in Latin letters on its title page: there that form comes first, `Russell, Bertrand 罗素`.
 */
export function nameRuns(name: WrittenName, work: RecordSummary, language: Language): TextRun[] {
  const original = { text: name.text, lang: textLanguage(name.text, undefined) };
  if (name.romanized === undefined || !isForeign(name.text, language)) return [original];
  const inLatin = !foreign.en.test(work.title.text);
  const romanised = {
    text: name.romanized,
    lang: inLatin ? textLanguage(name.romanized, work.language) : romanisedLanguage(work.language),
  };
  return inLatin && language === "en" ? [romanised, original] : [original, romanised];
}

export interface PersonNameProps {
  readonly name: WrittenName;
  readonly work: RecordSummary;
  readonly language: Language;
}

/** A name, each of its forms in its own language. */
export function PersonName({ name, work, language }: PersonNameProps) {
  return nameRuns(name, work, language).map(({ text, lang }, index) => (
    <Fragment key={text}>
      {index > 0 && " "}
      <Run lang={lang}>{text}</Run>
    </Fragment>
  ));
}

const authorsNamed = 3;

/** The first authors of a work; where there are more, `等` or `et al.` after the third. Nothing where it names none. */
export function authorNames(work: RecordSummary, language: Language, most = authorsNamed) {
  if (work.authors.length === 0) return undefined;
  const names = work.authors.slice(0, most).map((name, index) => (
    <Fragment key={name.text}>
      {index > 0 && (language === "zh" ? "；" : "; ")}
      <PersonName {...{ name, work, language }} />
    </Fragment>
  ));
  const isMore = most > 1 && work.authors.length > most;
  return (
    <>
      {names}
      {isMore && speak(workMessages, language).andOthers("")}
    </>
  );
}

/** The first author, where there is room for one. */
export function firstAuthor(work: RecordSummary, language: Language) {
  return authorNames(work, language, 1);
}

/** The romanised title of a work for readers who may not know its script. */
export function titleRomanised({ title, language: of }: RecordSummary, language: Language): TextRun | undefined {
  return title.romanized !== undefined && isForeign(title.text, language)
    ? { text: title.romanized, lang: romanisedLanguage(of) }
    : undefined;
}

/** A name of a list and how it is read, where that is known and of use; smaller, behind the name in its own script. */
export function ReadName({ text, romanised }: { readonly text: string; readonly romanised: string | undefined }) {
  return (
    <>
      <span lang={textLanguage(text, undefined)}>{text}</span>
      {romanised !== undefined && (
        <>
          {" "}
          <small lang={romanisedLanguage(undefined)}>{romanised}</small>
        </>
      )}
    </>
  );
}
