import type { ReactNode } from "react";
import { Availability, type AvailabilityProps } from "./availability.tsx";
import { Cover, type CoverProps } from "./cover.tsx";

export interface CoverCard {
  readonly href: string;
  readonly cover: CoverProps;
  readonly title: string;
  readonly titleLang?: string | undefined;
  readonly by?: ReactNode;
  readonly availability?: AvailabilityProps | undefined;
}

export interface CoverRowProps {
  /** "New this week", read out. */
  readonly label: string;
  readonly cards: readonly CoverCard[];
}

/** Works shown by their covers in one row. */
export function CoverRow({ label, cards }: CoverRowProps) {
  return (
    <ul className="covers" aria-label={label}>
      {cards.map((card) => (
        <CoverCardItem key={card.href} {...card} />
      ))}
    </ul>
  );
}

function CoverCardItem({ href, cover, title, titleLang, by, availability }: CoverCard) {
  return (
    <li>
      <a href={href}>
        <Cover {...cover} />
        <h3 lang={titleLang}>{title}</h3>
        {by !== undefined && <p>{by}</p>}
        {availability && <Availability {...availability} />}
      </a>
    </li>
  );
}
