import type { Contributor } from "@wenyuan/marc";
import { Fragment } from "react";
import type { Language } from "../../kernel/i18n/language.ts";
import { textLanguage } from "../work-view.ts";
import { roleWords } from "./role-words.ts";

/** Names that only head another work are no contributors to this one; main entries stand first, each name once. */
export function ownContributors(contributors: readonly Contributor[]): Contributor[] {
  const own = contributors.filter((one) => one.work === undefined);
  const byName = new Map(own.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map((one) => [one.text, one]));
  return [...byName.values()];
}

/** Each name leads to all that is by them. */
export function Names({ names, language }: { readonly names: readonly Contributor[]; readonly language: Language }) {
  return names.map((one, index) => {
    const roles = one.roles.map((role) => roleWords(role, language)).filter(Boolean);
    return (
      <Fragment key={one.text}>
        {index > 0 && (language === "zh" ? "；" : "; ")}
        <a href={`/${language}/search?author=${encodeURIComponent(one.text)}`} lang={textLanguage(one.text, undefined)}>
          {one.text}
        </a>
        {roles.length > 0 && ` ${[...new Set(roles)].join(language === "zh" ? "、" : ", ")}`}
      </Fragment>
    );
  });
}
