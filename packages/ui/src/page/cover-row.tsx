import type { ReactNode } from "react";
import { Availability, type AvailabilityProps } from "./availability.tsx";
import { Cover, type CoverProps } from "./cover.tsx";
import type { TextRun } from "./run.tsx";

export interface CoverCard {
  readonly href: string;
  readonly cover: CoverProps;
  readonly title: string;
  readonly titleLang?: string | undefined;
  /** For readers who may not know the title's script. */
  readonly romanised?: TextRun | undefined;
  readonly by?: ReactNode;
  readonly availability?: AvailabilityProps | undefined;
}

export interface CoverRowProps {
  /** "New this week", read out. */
  readonly label: string;
  readonly cards: readonly CoverCard[];
  /** In as many rows as are needed, instead of one that scrolls. */
  readonly grid?: boolean | undefined;
  /** The number of the first card, where the cards are a page of a longer list. */
  readonly start?: number | undefined;
}

/** Works shown by their covers in one row, or in a grid. */
export function CoverRow({ label, cards, grid, start }: CoverRowProps) {
  if (grid)
    return (
      <ol className="covers grid" aria-label={label} start={start}>
        {cards.map((card) => (
          <CoverCardItem key={card.href} {...card} />
        ))}
      </ol>
    );
  return (
    <ul className="covers" aria-label={label}>
      {cards.map((card) => (
        <CoverCardItem key={card.href} {...card} />
      ))}
    </ul>
  );
}

function CoverCardItem({ href, cover, title, titleLang, romanised, by, availability }: CoverCard) {
  return (
    <li>
      <a href={href}>
        <Cover {...cover} />
        <h3 lang={titleLang}>{title}</h3>
        {romanised && (
          <p className="rom" lang={romanised.lang}>
            {romanised.text}
          </p>
        )}
        {by !== undefined && <p>{by}</p>}
        {availability && <Availability {...availability} />}
      </a>
    </li>
  );
}
