import { Chip, Chips, Hits, LinkButton, Pager, PageTitle, Section } from "@wenyuan/ui";
import { browseHeadings, type HeadingView, readHeading } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { httpProblems } from "../../kernel/http/problems.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { type ListHoldings, loadListHoldings } from "../holdings/holdings.loader.ts";
import { loadNamesRomanised } from "../names-romanised.ts";
import { type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { ReadName } from "../person-name.tsx";
import type { Showing } from "../search/search.page.tsx";
import { WorkHit } from "../search/work-hit.tsx";
import { textLanguage } from "../work-view.ts";
import { browseMessages } from "./browse.messages.ts";
import { facetTextOf, type HeadingList, type HeadingPlace, headingHref, headingWords } from "./heading-list.ts";

const pageSize = 20;
/** No further than the search goes. */
const lastPage = 500;

export interface HeadingSources extends Showing {
  readonly db: Database;
  readonly list: HeadingList;
  /** The facet of the search that holds the same. */
  readonly facet: "author" | "subject";
}

/** One author or subject: its other names, where else to look, and what stands under it, the newest first. */
export function headingPage({ db, clock, zone, list, facet }: HeadingSources): PageDefinition {
  return {
    path: `/${list.name}/:heading`,
    access: "public",
    async answer(call) {
      const { heading: text } = call.request.params as { heading: string };
      const { language } = call;
      const kind = list.kinds.find((one) => one === queryValue(call, "kind")) ?? list.kinds[0];
      const page = Math.min(Math.max(Math.trunc(Number(queryValue(call, "page"))) || 1, 1), lastPage);
      const view = await readHeading(db, { kind, text, limit: pageSize, offset: (page - 1) * pageSize });
      if (!view) return await bearersOfName(db, { list, kind, language }, text);
      const holdings = await loadListHoldings(
        db,
        view.records.map(({ id }) => id),
      );
      const name = facetTextOf(view.heading.text);
      const romanised = kind === "person" ? await loadNamesRomanised(db, [name], language) : undefined;
      const here = { now: clock.now(), zone, language };
      const place = { list, kind, language };
      return {
        title: headingWords(view.heading.text),
        current: "browse",
        unlisted: page > 1,
        body: (
          <Heading
            {...{ view, holdings, here, place, page, facet }}
            romanised={romanised?.get(name)}
            t={speak(browseMessages, language)}
          />
        ),
      };
    },
  };
}

/** Most namesakes that are looked for. */
const namesakes = 5;

/** A name without the dates of its heading leads to who bears it; where several do, to their place in the list. */
async function bearersOfName(db: Database, place: HeadingPlace, name: string): Promise<PageAnswer> {
  const { kind, list, language } = place;
  const { items } = await browseHeadings(db, { kind, anchor: name, direction: "forward", limit: namesakes });
  const [first, ...others] = items.filter(({ text }) => facetTextOf(text) === name.trim());
  if (!first) return httpProblems.notFound();
  return others.length === 0
    ? { redirect: headingHref(place, first.text) }
    : { redirect: `/${language}/browse/${list.name}?${new URLSearchParams({ kind, at: name })}` };
}

interface Parts {
  readonly view: HeadingView;
  readonly holdings: ListHoldings;
  readonly here: Here;
  readonly place: HeadingPlace;
  readonly page: number;
  /** How the name is read, where readers may not know its script. */
  readonly romanised: string | undefined;
  readonly facet: HeadingSources["facet"];
  readonly t: Spoken<typeof browseMessages>;
}

function Heading(parts: Parts) {
  const { view, holdings, here, place, page, romanised, t } = parts;
  const { heading, records, total } = view;
  return (
    <>
      <PageTitle note={t[`one-${place.kind}`]}>
        <ReadName text={headingWords(heading.text)} romanised={romanised} />
      </PageTitle>
      <References {...parts} />
      <Section id="works" title={t.books} note={t.ofAuthor(total)}>
        <wy-hits>
          <Hits start={(page - 1) * pageSize + 1}>
            {records.map((hit, index) => (
              <WorkHit key={hit.id} {...{ hit, holdings, here }} eager={index < 3} />
            ))}
          </Hits>
          <Pager
            label={t.pages}
            page={page}
            pages={Math.min(Math.max(Math.ceil(total / pageSize), 1), lastPage)}
            hrefOf={(n) => pageHref(parts, n)}
            previous={t.previous}
            next={t.next}
            pageLabel={t.page}
          />
        </wy-hits>
      </Section>
    </>
  );
}

function pageHref({ view, place }: Parts, page: number): string {
  const href = headingHref(place, view.heading.text);
  return page === 1 ? href : `${href}${href.includes("?") ? "&" : "?"}page=${page}`;
}

function References({ view, place, facet, t }: Parts) {
  const { heading, otherForms } = view;
  const { list, kind, language } = place;
  const search = new URLSearchParams({ [facet]: facetTextOf(heading.text) });
  return (
    <div className="stackv">
      {otherForms.length > 0 && (
        <p className="by">
          {t.otherForms}{" "}
          {otherForms.map((form, index) => (
            <span key={form} lang={textLanguage(form, undefined)}>
              {index > 0 && (language === "zh" ? "；" : "; ")}
              {headingWords(form)}
            </span>
          ))}
        </p>
      )}
      {heading.see.length > 0 && (
        <Chips label={heading.role === "variant" ? t.see : t.seeAlso}>
          <span className="quiet">{heading.role === "variant" ? t.see : t.seeAlso}</span>
          {heading.see.map((other) => (
            <Chip key={other} href={headingHref(place, other)} lang={textLanguage(other, undefined)}>
              {headingWords(other)}
            </Chip>
          ))}
        </Chips>
      )}
      <p className="row">
        <LinkButton icon="filter" href={`/${language}/search?${search}`}>
          {t.searchNamed}
        </LinkButton>
        <LinkButton
          kind="bare"
          icon="list"
          href={`/${language}/browse/${list.name}?${new URLSearchParams({ kind, at: heading.text })}`}
        >
          {t.inList}
        </LinkButton>
      </p>
    </div>
  );
}
