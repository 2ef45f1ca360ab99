import { Chip, Chips, CoverRow, Pager } from "@wenyuan/ui";
import type { CatalogueAnswer } from "../../capabilities/discovery/index.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { mainClasses } from "../class-words.ts";
import type { Here } from "../holdings/availability-view.ts";
import type { ListHoldings } from "../holdings/holdings.loader.ts";
import { workCard } from "../search/work-hit.tsx";
import { newBooksMessages } from "./new-books.messages.ts";

export const titlesShown = 40;
const deepest = 10_000;
/** Covers of the first rows are fetched at once. */
const eagerCovers = 8;

export interface TitleListProps {
  readonly answer: CatalogueAnswer;
  readonly holdings: ListHoldings;
  readonly here: Here;
  readonly page: number;
  hrefOf(page: number): string;
}

/** Titles as covers, page by page. */
export function TitleList({ answer, holdings, here, page, hrefOf }: TitleListProps) {
  const t = speak(newBooksMessages, here.language);
  const cards = answer.hits.map((hit, index) => workCard({ hit, holdings, here, eager: index < eagerCovers }));
  return (
    <wy-hits>
      <h2 className="hide">{t.found(answer.total)}</h2>
      <CoverRow grid label={t.found(answer.total)} start={(page - 1) * titlesShown + 1} cards={cards} />
      <Pager
        label={t.pages}
        page={page}
        pages={Math.min(Math.max(Math.ceil(answer.total / titlesShown), 1), deepest / titlesShown)}
        hrefOf={hrefOf}
        previous={t.previous}
        next={t.next}
        pageLabel={t.page}
      />
    </wy-hits>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: string;
  readonly t: Spoken<typeof newBooksMessages>;
  hrefOf(value: string): string;
}

/** One of a few: the branch, the class. */
function Choice({ label, options, chosen, t, hrefOf }: ChoiceProps) {
  if (options.length < 2 && chosen === "") return null;
  return (
    <Chips label={label}>
      <Chip href={hrefOf("")} current={chosen === ""}>
        {t.every}
      </Chip>
      {options.map((option) => (
        <Chip key={option.value} href={hrefOf(option.value)} current={option.value === chosen}>
          {option.label} <small className="num">{option.count}</small>
        </Chip>
      ))}
    </Chips>
  );
}

export interface TitleChoices {
  readonly location: string;
  readonly class: string;
}

interface ChoicesProps {
  readonly facets: CatalogueAnswer["facets"];
  readonly holdings: ListHoldings;
  readonly language: Here["language"];
  readonly chosen: TitleChoices;
  hrefOf(choices: TitleChoices): string;
}

/** The list narrowed to a branch and a main class. */
export function Choices({ facets, holdings, language, chosen, hrefOf }: ChoicesProps) {
  const t = speak(newBooksMessages, language);
  const valuesOf = (name: string) => facets.find((facet) => facet.name === name)?.values ?? [];
  const branches = valuesOf("location").map(({ value, count }) => {
    return { value, count, label: holdings.branches.get(value)?.name[language] ?? value };
  });
  const classes = mainClasses(valuesOf("class")).map(({ path, words, count }) => {
    return { value: path, count, label: words[language] };
  });
  return (
    <>
      <Choice
        label={t.byBranch}
        options={branches}
        chosen={chosen.location}
        hrefOf={(location) => hrefOf({ ...chosen, location })}
        t={t}
      />
      <Choice
        label={t.byClass}
        options={classes}
        chosen={chosen.class}
        hrefOf={(path) => hrefOf({ ...chosen, class: path })}
        t={t}
      />
    </>
  );
}

/** An address with what is chosen; what is empty is left out. */
export function addressOf(path: string, parameters: Readonly<Record<string, string | number>>): string {
  const kept = Object.entries(parameters).filter(([name, value]) => value !== "" && !(name === "page" && value === 1));
  const query = new URLSearchParams(kept.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return query === "" ? path : `${path}?${query}`;
}
