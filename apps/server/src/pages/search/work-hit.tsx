import { type CoverCard, Hit, Marked, Run } from "@wenyuan/ui";
import type { ReactNode } from "react";
import type { Edition, RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { CatalogueHit } from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { hitHoldings } from "../holdings/hit-holdings.tsx";
import type { ListHoldings } from "../holdings/holdings.loader.ts";
import { authorNames, firstAuthor, titleRomanised } from "../person-name.tsx";
import { coverOf, fullTitleOf, imprintOf, kindName, textLanguage } from "../work-view.ts";
import { foundWords } from "./found-words.ts";
import { hitVersions } from "./hit-versions.ts";
import { searchMessages } from "./search.messages.ts";

export interface WorkHitProps {
  readonly hit: CatalogueHit;
  readonly holdings: ListHoldings;
  readonly here: Here;
  /** Other editions of the work, to be opened under it. */
  readonly others?: readonly Pick<Edition, "id" | "summary">[] | undefined;
  /** What was searched for; marked in the title. */
  readonly words?: string;
  readonly eager?: boolean;
  /** Puts it on a list, or takes it off. */
  readonly keep?: ReactNode;
  /** What else can be done with it. */
  readonly actions?: ReactNode;
}

/** A work in a list: original script first, then whether it can be had, then what edition it is. */
export function WorkHit({ hit, holdings, here, others, words = "", eager = false, keep, actions }: WorkHitProps) {
  const { id, summary, editions = 1, missing } = hit;
  const versions = others && hitVersions(hit, others, { holdings, here });
  const { language } = here;
  const t = speak(searchMessages, language);
  const title = fullTitleOf(summary, language);
  const romanised = titleRomanised(summary, language);
  return (
    <Hit
      href={`/${language}/records/${id}`}
      title={<Marked text={title} ranges={foundWords(title, words)} />}
      titleLang={textLanguage(title, summary.language)}
      romanised={romanised?.text}
      romanisedLang={romanised?.lang}
      by={authorNames(summary, language)}
      cover={coverOf(id, summary, eager)}
      keep={keep}
      actions={actions}
      {...hitHoldings(id, holdings, here)}
      edition={<Edition {...{ summary, language }} />}
      why={missing && t.missing(missing.join(language === "zh" ? "、" : ", "))}
      versions={versions}
      editions={
        editions > 1 && !versions
          ? { href: `/${language}/records/${id}#editions`, label: t.editions(editions) }
          : undefined
      }
    />
  );
}

function Edition({ summary, language }: { readonly summary: RecordSummary; readonly language: Language }) {
  const imprint = imprintOf(summary);
  return (
    <>
      {kindName(summary.kind, language)}
      {imprint !== "" && (language === "zh" ? "，" : " · ")}
      <Run lang={textLanguage(imprint, summary.language)}>{imprint}</Run>
    </>
  );
}

/** The same work as a cover among covers. */
export function workCard({ hit, holdings, here, eager = false }: WorkHitProps): CoverCard {
  const { id, summary } = hit;
  const { language } = here;
  const title = fullTitleOf(summary, language);
  const [availability] = hitHoldings(id, holdings, here).availability;
  return {
    href: `/${language}/records/${id}`,
    cover: coverOf(id, summary, eager),
    title,
    titleLang: textLanguage(title, summary.language),
    romanised: titleRomanised(summary, language),
    by: firstAuthor(summary, language),
    availability: availability && { ...availability, small: true },
  };
}
