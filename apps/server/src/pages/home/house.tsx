import type { Branch } from "../../capabilities/catalogue/index.ts";
import type { CatalogueAnswer } from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Floor } from "./floors.ts";
import { homeMessages } from "./home.messages.ts";

export interface HouseProps {
  readonly branch: Branch;
  readonly floors: readonly Floor[];
  /** Counts the works of each location. */
  readonly facets: CatalogueAnswer["facets"];
  readonly language: Language;
}

/** The building in section: a roof, its floors with what stands on each, the ground, the stacks below. Each floor leads to its works. */
export function House({ branch, floors, facets, language }: HouseProps) {
  const t = speak(homeMessages, language);
  const counts = new Map(facets.find(({ name }) => name === "location")?.values.map((one) => [one.value, one.count]));
  return (
    <div className="house">
      <Roof />
      <ul aria-label={t.floorsOf(branch.name[language])}>
        {floors.map(({ sign, isBelow, locations }) => {
          const paths = locations.map(({ code }) => `${branch.code}/${code}`);
          const query = new URLSearchParams(paths.map((path): [string, string] => ["location", path]));
          const works = paths.reduce((sum, path) => sum + (counts.get(path) ?? 0), 0);
          return (
            <li key={sign} className={isBelow ? "below" : undefined}>
              <a href={works === 0 ? undefined : `/${language}/search?${query}`}>
                <b>{sign}</b>
                <span>{locations.map(({ name }) => name[language]).join(language === "zh" ? "、" : ", ")}</span>
                <span className="num">{works > 0 && t.works(works)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Two roofs, one above the other: black tile with a green edge. */
function Roof() {
  return (
    <svg className="roof" viewBox="0 0 408 74" aria-hidden="true">
      <g fill="currentColor">
        <path d="M150 2h108c7 11 22 19 46 22v5H104v-5c24-3 39-11 46-22z" />
        <path d="M132 29h144v13H132z" opacity=".35" />
        <path d="M112 42h184c16 13 52 21 112 24v5H0v-5c60-3 96-11 112-24z" />
      </g>
      <g className="edge" fill="none" strokeWidth="2">
        <path d="M104 29.5h200M0 71.5h408" />
      </g>
    </svg>
  );
}
