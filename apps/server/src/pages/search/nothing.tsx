import { Blank, Chip, Chips, LinkButton, type Way } from "@wenyuan/ui";
import { Advice } from "./advice.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import type { ResultParts } from "./search.page.tsx";
import { filtersUsed, hrefOf, unfiltered } from "./search-query.ts";

/** Most words that are offered one by one. */
const wordsOffered = 5;

/** Nothing was found: what to leave out, how else to write it, and other ways into the collection. */
export function Nothing(parts: ResultParts) {
  const { query, language, t } = parts;
  const filtered = filtersUsed(query) > 0;
  return (
    <>
      <ChosenFilters {...parts} />
      <Blank
        art="shelf"
        level={2}
        title={filtered ? t.nothingFiltered : t.nothing(query.words)}
        actions={
          <>
            {filtered && (
              <LinkButton kind="main" href={hrefOf(language, unfiltered(query))}>
                {t.clear}
              </LinkButton>
            )}
            <LinkButton href={`/${language}/search`}>{t.browseAll}</LinkButton>
          </>
        }
        ways={waysOn(parts)}
      >
        <Advice {...parts} />
        <p>{t.nothingHelp}</p>
        <EachWord {...parts} />
      </Blank>
    </>
  );
}

/** Each word of the query by itself. */
function EachWord({ query, language, t }: ResultParts) {
  const words = [...new Set(query.words.split(/\s+/).filter((word) => word.length > 1))];
  if (words.length < 2) return null;
  return (
    <Chips>
      {words.slice(0, wordsOffered).map((word) => (
        <Chip key={word} href={hrefOf(language, { ...query, words: word, page: 1 })}>
          {t.onlyWord(word)}
        </Chip>
      ))}
    </Chips>
  );
}

function waysOn({ query, language, t }: ResultParts): Way[] {
  const at = new URLSearchParams({ at: query.words }).toString();
  const lookUp: Way[] =
    query.words === ""
      ? []
      : [
          { href: `/${language}/browse/authors?${at}`, icon: "person", label: t.inAuthors, note: query.words },
          { href: `/${language}/browse/subjects?${at}`, icon: "search", label: t.inSubjects, note: query.words },
        ];
  return [
    ...lookUp,
    { href: `/${language}/browse/classes`, icon: "book", label: t.byClass, note: t.byClassNote },
    { href: `/${language}/contact`, icon: "question", label: t.askLibrary, note: t.askLibraryNote },
  ];
}
