import { clcTint } from "@wenyuan/ui";
import type { BrowsedClass } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { classificationMessages } from "./classification.messages.ts";

/** Classes in words, with how much stands in each where that was counted. */
export function ClassList({
  classes,
  language,
}: {
  readonly classes: readonly (BrowsedClass & { readonly count?: number })[];
  readonly language: Language;
}) {
  const t = speak(classificationMessages, language);
  return (
    <ul className="classes">
      {classes.map((one) => (
        <li key={one.notation} className={clcTint(one.notation)}>
          <a href={classHref(language, one.notation)}>
            <b className="cn">{one.notation}</b>
            <span>
              {one.name[language]}
              {one.alternative && <small className="quiet"> {t.alternative}</small>}
            </span>
            {one.count !== undefined && (
              <span className={one.count === 0 ? "num quiet" : "num"}>{t.copies(one.count)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function classHref(language: Language, notation: string): string {
  return `/${language}/browse/classes/${encodeURIComponent(notation)}`;
}
