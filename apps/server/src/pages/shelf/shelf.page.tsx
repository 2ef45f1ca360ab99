import {
  Availability,
  Blank,
  Breadcrumb,
  Button,
  CoverRow,
  coverClass,
  Field,
  Hits,
  PageTitle,
  Section,
  SelectField,
  Stack,
  Switch,
  Table,
} from "@wenyuan/ui";
import { shelfCursor } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { classTrail } from "../classification/class-trail.ts";
import type { Here } from "../holdings/availability-view.ts";
import { addressOf } from "../new-books/title-list.tsx";
import type { PageDefinition } from "../page.ts";
import type { Showing } from "../search/search.page.tsx";
import { WorkHit } from "../search/work-hit.tsx";
import { coverOf, textLanguage, titleOf } from "../work-view.ts";
import {
  isMissing,
  loadShelf,
  readShelfQuery,
  type ShelfData,
  type ShelfQuery,
  type Spine,
  shelfViews,
} from "./shelf.loader.ts";
import { shelfMessages } from "./shelf.messages.ts";

/** The shelf as it stands, to walk along in both directions. */
export function shelfPage({ db, clock, zone }: Showing & { readonly db: Database }): PageDefinition {
  return {
    path: "/shelf",
    access: "public",
    async answer(call) {
      const query = readShelfQuery(call);
      const data = await loadShelf(db, query);
      const { language } = call;
      const t = speak(shelfMessages, language);
      const here = { now: clock.now(), zone, language };
      return {
        title: query.at === "" ? t.title : `${t.title} ${query.at}`,
        current: "browse",
        unlisted: call.request.url.includes("?"),
        body: <Shelf {...{ query, data, language, t, here }} />,
      };
    },
  };
}

interface Parts {
  readonly query: ShelfQuery;
  readonly data: ShelfData;
  readonly language: Language;
  readonly t: Spoken<typeof shelfMessages>;
}

function Shelf(parts: Parts & { readonly here: Here }) {
  const { query, data, language, here, t } = parts;
  const faced = data.spines.find((spine) => spine.faced);
  const crumbs = classTrail((faced ?? data.spines[0])?.item.callNumber.split("/")[0], language);
  return (
    <>
      {crumbs.length > 0 && <Breadcrumb label={t.classes} crumbs={crumbs} />}
      <PageTitle note={t.lead}>{t.title}</PageTitle>
      <Jump {...parts} />
      {isMissing(query.at, data.view) && data.spines.length > 0 && <p className="quiet">{t.wouldStand(query.at)}</p>}
      {data.spines.length === 0 ? (
        <Blank art="shelf" level={2} title={t.empty}>
          <p>{t.emptyHelp}</p>
        </Blank>
      ) : (
        <section className="sect stack" aria-label={t.shelf}>
          <Standing {...parts} />
          <Ticks {...parts} />
        </section>
      )}
      {faced && (
        <Section id="faced" title={t.faced}>
          <Hits dense>
            <WorkHit
              hit={{ id: faced.item.recordId, summary: faced.item.summary }}
              holdings={data.holdings}
              here={here}
            />
          </Hits>
        </Section>
      )}
    </>
  );
}

function Jump({ query, data, language, t }: Parts) {
  const { view, location } = query;
  const places = [...data.holdings.locations.values()].map(({ code, branch, name, floor }) => ({
    value: code,
    label: [data.holdings.branches.get(branch)?.name[language], floor, name[language]].filter(Boolean).join(" "),
  }));
  return (
    <div className="jump">
      <form className="fields" action={`/${language}/shelf`}>
        {view !== "spines" && <input type="hidden" name="view" value={view} />}
        <Field id="at" name="at" label={t.jump} value={query.at} maxLength={200} code />
        <SelectField
          id="location"
          name="location"
          label={t.place}
          value={location}
          choices={[{ value: "", label: t.everywhere }, ...places]}
        />
        <Button>{t.go}</Button>
      </form>
      <Switch
        label={t.view}
        options={shelfViews.map((form) => ({
          href: hrefOf(language, { ...query, view: form }),
          icon: ({ spines: "shelf", covers: "grid", list: "list" } as const)[form],
          label: t[`view-${form}`],
          current: form === view,
        }))}
      />
    </div>
  );
}

function hrefOf(language: Language, { view, ...query }: ShelfQuery): string {
  return addressOf(`/${language}/shelf`, { ...query, view: view === "spines" ? "" : view });
}

function Standing(parts: Parts) {
  if (parts.query.view === "list") return <ShelfList {...parts} />;
  if (parts.query.view === "covers") return <ShelfCovers {...parts} />;
  return <Spines {...parts} />;
}

function Spines({ data, language, t }: Parts) {
  return (
    <Stack
      label={t.shelf}
      spines={data.spines.map(({ item, gone, faced }) => {
        const { recordId, summary, callNumber } = item;
        const title = titleOf(summary, language);
        return {
          id: item.id,
          href: `/${language}/records/${recordId}`,
          // Volumes are told apart by the label, as on a shelf.
          title,
          lang: textLanguage(title, summary.language),
          callNumber,
          callLabel: t.callNumber,
          clc: coverClass(summary),
          gone: gone ? t.out : undefined,
          cover: faced ? coverOf(recordId, summary, true) : undefined,
        };
      })}
    />
  );
}

function ShelfCovers({ data, language, t }: Parts) {
  return (
    <CoverRow
      grid
      label={t.shelf}
      cards={data.spines.map((spine) => {
        const { recordId, summary, callNumber } = spine.item;
        const title = titleOf(summary, language);
        return {
          href: `/${language}/records/${recordId}`,
          cover: coverOf(recordId, summary),
          title,
          titleLang: textLanguage(title, summary.language),
          by: <span className="cn">{callNumber}</span>,
          availability: statusOf(spine, t),
        };
      })}
    />
  );
}

function statusOf({ gone }: Spine, t: Parts["t"]) {
  return gone
    ? ({ kind: "out", children: t.out, small: true } as const)
    : ({ kind: "in", children: t.onShelf, small: true } as const);
}

function ShelfList({ data, language, t }: Parts) {
  return (
    <Table
      caption={t.shelf}
      stack
      columns={[
        { id: "number", head: t.callNumber },
        { id: "title", head: t.book, rowHead: true },
        { id: "place", head: t.where },
        { id: "status", head: t.status },
      ]}
      rows={data.spines.map((spine) => {
        const { id, recordId, summary, callNumber, location } = spine.item;
        const title = titleOf(summary, language);
        const place = data.holdings.locations.get(location);
        return {
          id,
          cells: {
            number: <span className="cn">{callNumber}</span>,
            title: (
              <a href={`/${language}/records/${recordId}`} lang={textLanguage(title, summary.language)}>
                {title}
              </a>
            ),
            place: [place?.floor, place?.name[language]].filter(Boolean).join(" "),
            status: <Availability {...statusOf(spine, t)} />,
          },
        };
      })}
    />
  );
}

/** The ways on: from where this stretch begins and ends. */
function Ticks({ query, data, language, t }: Parts) {
  const { view, spines } = data;
  const [first, last] = [spines[0], spines.at(-1)];
  const elsewhere = { ...query, at: "", before: "", after: "" };
  return (
    <nav className="ticks" aria-label={t.along}>
      {view.before && first && (
        <a className="more back" rel="prev" href={hrefOf(language, { ...elsewhere, before: shelfCursor(view.before) })}>
          {t.before} <span className="cn">{first.item.callNumber}</span>
        </a>
      )}
      <Standings {...{ spines, t }} />
      {view.after && last && (
        <a className="more" rel="next" href={hrefOf(language, { ...elsewhere, after: shelfCursor(view.after) })}>
          {t.after} <span className="cn">{last.item.callNumber}</span>
        </a>
      )}
    </nav>
  );
}

/** How many titles stand here, and of how many nothing is left on the shelf. */
function Standings({ spines, t }: Pick<ShelfData, "spines"> & Pick<Parts, "t">) {
  const titles = [...Map.groupBy(spines, ({ item }) => item.recordId).values()];
  return <span>{t.standing(titles.length, titles.filter((parts) => parts.every(({ gone }) => gone)).length)}</span>;
}
