import type { FacetName } from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { mainClasses } from "../class-words.ts";
import { kindName, languageName } from "../work-view.ts";
import type { HomeData } from "./home.loader.ts";
import { homeMessages } from "./home.messages.ts";

interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface WaysInProps extends Pick<HomeData, "facets"> {
  readonly language: Language;
}

const shown = 6;

/** The collection by class, language and kind: ways in for who has no words yet. */
export function WaysIn({ facets, language }: WaysInProps) {
  const t = speak(homeMessages, language);
  const valuesOf = (name: FacetName) => facets.find((facet) => facet.name === name)?.values ?? [];
  const classes = mainClasses(valuesOf("class")).map(({ path, words, count }) => ({
    value: path,
    count,
    label: words[language],
  }));
  return (
    <div className="three">
      <Way title={t.byClass} name="class" values={classes} {...{ language }} />
      <Way
        title={t.byLanguage}
        name="language"
        values={named(valuesOf("language"), languageName, language)}
        {...{ language }}
      />
      <Way title={t.byKind} name="kind" values={named(valuesOf("kind"), kindName, language)} {...{ language }} />
    </div>
  );
}

function named(values: readonly Counted[], nameOf: (code: string, language: Language) => string, language: Language) {
  return values.map((one) => ({ ...one, label: nameOf(one.value, language) }));
}

interface WayProps {
  readonly title: string;
  readonly name: FacetName;
  readonly values: readonly (Counted & { readonly label: string })[];
  readonly language: Language;
}

function Way({ title, name, values, language }: WayProps) {
  if (values.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="rank flat">
        {values.slice(0, shown).map(({ value, label, count }) => (
          <li key={value}>
            <a href={`/${language}/search?${new URLSearchParams({ [name]: value })}`}>{label}</a>
            <span className="num">{count.toLocaleString(language === "zh" ? "zh-CN" : "en")}</span>
          </li>
        ))}
      </ul>
      {values.length > shown && (
        <a className="more" href={`/${language}/search/values/${name}`}>
          {speak(homeMessages, language).allOf(values.length)}
        </a>
      )}
    </section>
  );
}
