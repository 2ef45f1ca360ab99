import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { ComparedSide } from "../api/merges.ts";
import { categoriesQuery, type FoundReader } from "../api/readers.ts";
import { mergeMessages } from "../merge-messages.ts";
import { readerMessages } from "../messages.ts";
import { cardStatusWords, cardWords, statusWords } from "../status-words.ts";
import styles from "./merge.module.css";

interface Sides {
  readonly winner: ComparedSide;
  readonly loser: ComparedSide;
}

/** Two records field by field; what the one that stays gets from the other is marked. */
export function SideBySide({ winner, loser }: Sides) {
  const texts = useTexts(mergeMessages);
  const lines = useLines();
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <HeadOf side={winner} word={texts.stays} />
          <HeadOf side={loser} word={texts.goes} />
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, of }) => (
          <Line key={name} name={name} values={[of(winner), of(loser)]} />
        ))}
      </tbody>
    </table>
  );
}

function HeadOf({ side, word }: { readonly side: ComparedSide; readonly word: string }) {
  return (
    <th scope="col">
      <small className="quiet">{word}</small>
      <br />
      <Link to="/readers/$id" params={{ id: side.id }}>
        {side.names[0]}
      </Link>
    </th>
  );
}

function Line({
  name,
  values: [stays, goes],
}: {
  readonly name: string;
  readonly values: readonly [ReactNode, ReactNode];
}) {
  const texts = useTexts(mergeMessages);
  if (stays === undefined && goes === undefined) return null;
  const filled = stays === undefined && typeof goes === "string";
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {filled ? (
          <span className="quiet">
            {texts.filled}: {goes}
          </span>
        ) : (
          stays
        )}
      </td>
      <td data-filled={filled || undefined}>{goes}</td>
    </tr>
  );
}

function useLines(): readonly { readonly name: string; of(side: ComparedSide): ReactNode }[] {
  const texts = useTexts(mergeMessages);
  const words = useTexts(readerMessages);
  const { language } = useLanguage();
  const categories = useQuery(categoriesQuery(useApi())).data?.items;
  return [
    { name: words.otherNames, of: ({ names }) => names.slice(1).join(" · ") || undefined },
    {
      name: words.category,
      of: ({ category }) => categories?.find(({ code }) => code === category)?.name[language] ?? category,
    },
    { name: words.status, of: ({ status }) => words[statusWords[status as FoundReader["status"]]] },
    { name: words.department, of: ({ department }) => department },
    { name: words.programme, of: ({ programme }) => programme },
    { name: words.year, of: ({ entryYear }) => (entryYear === undefined ? undefined : String(entryYear)) },
    { name: words.validUntil, of: ({ expiresOn }) => expiresOn },
    { name: texts.birthDate, of: ({ birthDate }) => birthDate },
    { name: words.email, of: ({ email }) => email },
    { name: words.phone, of: ({ phone }) => phone },
    {
      name: words.cards,
      of: ({ cards }) => (
        <ul>
          {cards.map((card) => (
            <li key={`${card.kind} ${card.code} ${card.status}`}>
              {words[cardWords[card.kind as keyof typeof cardWords]]} <span className="cn">{card.code}</span>
              {card.status !== "active" && ` · ${words[cardStatusWords[card.status as keyof typeof cardStatusWords]]}`}
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: texts.open,
      of: ({ open }) =>
        open.length === 0 ? (
          texts.nothingOpen
        ) : (
          <ul>
            {open.map((what) => (
              <li key={what.en}>{what[language]}</li>
            ))}
          </ul>
        ),
    },
    { name: texts.account, of: ({ account }) => (account ? texts.hasAccount : texts.noAccount) },
  ];
}
