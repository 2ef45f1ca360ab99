import type { Contributor } from "@wenyuan/marc";
import { Fragment } from "react";
import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { PersonName } from "../person-name.tsx";
import { roleWords } from "./role-words.ts";

/** `曹雪芹 著`, `Cao, Xueqin, author`. */
function Roles({ roles, language }: { readonly roles: readonly (string | undefined)[]; readonly language: Language }) {
  const said = [...new Set(roles)];
  return language === "zh" ? ` ${said.join("、")}` : `, ${said.join(", ")}`;
}

/** Names that only head another work are no contributors to this one; main entries stand first, each name once. */
export function ownContributors(contributors: readonly Contributor[]): Contributor[] {
  const own = contributors.filter((one) => one.work === undefined);
  const byName = new Map(own.toSorted((a, b) => Number(b.primary) - Number(a.primary)).map((one) => [one.text, one]));
  return [...byName.values()];
}

export interface NamesProps {
  readonly names: readonly Contributor[];
  readonly work: RecordSummary;
  readonly language: Language;
}

/** Each name leads to all that is by them. */
export function Names({ names, work, language }: NamesProps) {
  return names.map((one, index) => {
    const roles = one.roles.map((role) => roleWords(role, language)).filter(Boolean);
    return (
      <Fragment key={one.text}>
        {index > 0 && (language === "zh" ? "；" : "; ")}
        <a href={`/${language}/search?author=${encodeURIComponent(one.text)}`}>
          <PersonName {...{ name: one, work, language }} />
        </a>
        {roles.length > 0 && <Roles {...{ roles, language }} />}
      </Fragment>
    );
  });
}
