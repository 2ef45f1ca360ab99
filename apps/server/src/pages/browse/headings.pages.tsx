import { pinyinSortStart } from "@wenyuan/chinese";
import { Blank, Button, Chip, Chips, Field, PageTitle, Tabs } from "@wenyuan/ui";
import type { ReactNode } from "react";
import {
  type BrowsedHeading,
  type BrowsePage,
  browseHeadings,
  type HeadingKind,
  headingKinds,
} from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { loadNamesRomanised, type NamesRomanised } from "../names-romanised.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import { ReadName } from "../person-name.tsx";
import { textLanguage } from "../work-view.ts";
import { browseMessages } from "./browse.messages.ts";
import { facetTextOf, type HeadingList, headingHref, headingLists, headingWords } from "./heading-list.ts";

const pageSize = 30;
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** The lists of authors and of subjects, to turn over as a drawer of cards: opened anywhere, read on in both directions. */
export function headingsPages(db: Database): PageDefinition[] {
  return headingLists.map((list) => ({
    path: `/browse/${list.name}`,
    access: "public",
    async answer(call) {
      const { language } = call;
      const asked = readAsked(call, list);
      const page = await readStretch(db, asked, language);
      const romanised = await loadNamesRomanised(db, namesOf(page, asked), language);
      const t = speak(browseMessages, language);
      return {
        title: t[list.name],
        current: "browse",
        unlisted: asked.at !== "",
        body: <Headings {...{ list, page, asked, romanised, language, t }} />,
      };
    },
  }));
}

/** The stretch that was asked for; who asks for none sees the list from where headings in the language of the page begin. */
async function readStretch(db: Database, { kind, place }: Asked, language: Language): Promise<BrowsePage> {
  const isAsked = place.anchor !== undefined || place.at !== undefined;
  const own = language === "zh" && !isAsked ? pinyinSortStart("A") : undefined;
  if (own !== undefined) {
    const page = await browseHeadings(db, { kind, at: own, direction: "forward", limit: pageSize });
    if (page.items.length > 0) return page;
  }
  return await browseHeadings(db, { ...place, kind, limit: pageSize });
}

/** Persons are known by their names alone, without the dates of their headings. */
function namesOf({ items }: BrowsePage, { kind }: Asked): string[] {
  return kind === "person" ? items.map(({ text }) => facetTextOf(text)) : [];
}

interface Asked {
  readonly kind: HeadingKind;
  /** What was typed. */
  readonly at: string;
  readonly place: { anchor?: string; at?: string; direction: "forward" | "back" | "around" };
}

function readAsked(call: Call, list: HeadingList): Asked {
  const kind = list.kinds.find((one) => one === queryValue(call, "kind")) ?? list.kinds[0];
  const at = queryValue(call, "at").slice(0, 200);
  // Places of the list are keys, not texts: they are taken as they were given.
  const [after, before] = [placeOf(call, "after"), placeOf(call, "before")];
  if (after !== undefined) return { kind, at: "", place: { at: after, direction: "forward" } };
  if (before !== undefined) return { kind, at: "", place: { at: before, direction: "back" } };
  return { kind, at, place: at === "" ? { direction: "forward" } : { anchor: at, direction: "around" } };
}

/** Keys of the list as base64url: they hold any bytes of ASCII. */
function placeOf(call: Call, name: string): string | undefined {
  const given = queryValue(call, name);
  if (!/^[\w-]{1,1000}$/.test(given)) return undefined;
  const key = Buffer.from(given, "base64url").toString("utf8");
  return key.includes("\0") ? undefined : key;
}

interface Parts {
  readonly list: HeadingList;
  readonly page: BrowsePage;
  readonly asked: Asked;
  readonly romanised: NamesRomanised;
  readonly language: Language;
  readonly t: Spoken<typeof browseMessages>;
}

function Headings(parts: Parts) {
  const { list, page, asked, language, t } = parts;
  return (
    <>
      <PageTitle note={t[`${list.name}Note`]}>{t[list.name]}</PageTitle>
      <Tabs
        label={t.kinds}
        tabs={list.kinds.map((kind) => ({
          href: `/${language}/browse/${list.name}?kind=${kind}`,
          label: headingKinds[kind][language],
          current: kind === asked.kind,
        }))}
      />
      <Jump {...parts} />
      {page.items.length === 0 ? (
        <Blank art="shelf" level={2} title={t.empty}>
          <p>{t.emptyHelp}</p>
        </Blank>
      ) : (
        <>
          <Turn {...parts} />
          <ol className="headings">
            {page.items.map((heading, index) => (
              <Row key={heading.sortKey} {...parts} heading={heading} anchored={index === page.anchor} />
            ))}
            {page.anchor === page.items.length && <Anchor {...parts} />}
          </ol>
          <Turn {...parts} again />
        </>
      )}
    </>
  );
}

/** The address of a stretch of the list. */
function placeHref(
  { list, asked, language }: Pick<Parts, "list" | "asked" | "language">,
  name: "after" | "before",
  key: string,
): string {
  return `/${language}/browse/${list.name}?kind=${asked.kind}&${name}=${Buffer.from(key).toString("base64url")}`;
}

function Letters({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="letters">
      <span aria-hidden="true">{label}</span>
      <Chips label={label}>{children}</Chips>
    </div>
  );
}

/** Chinese headings stand behind those in Latin letters: who typed pinyin is led to them. */
function ReadSo({ list, asked, language, t }: Pick<Parts, "list" | "asked" | "language" | "t">) {
  const start = /^[a-zü' ]+$/i.test(asked.at) ? pinyinSortStart(asked.at) : undefined;
  if (start === undefined) return null;
  return (
    <a className="more" href={placeHref({ list, asked, language }, "after", start)}>
      {t.readSo(asked.at)}
    </a>
  );
}

function Jump({ list, asked, language, t }: Pick<Parts, "list" | "asked" | "language" | "t">) {
  const byLetter = (
    <Letters label={t.letters}>
      {letters.map((letter) => (
        <Chip key={letter} href={`/${language}/browse/${list.name}?kind=${asked.kind}&at=${letter}`}>
          {letter}
        </Chip>
      ))}
    </Letters>
  );
  const byPinyin = (
    <Letters label={t.pinyinLetters}>
      {letters.map((letter) => {
        const start = pinyinSortStart(letter);
        return (
          start !== undefined && (
            <Chip key={letter} href={placeHref({ list, asked, language }, "after", start)}>
              {letter}
            </Chip>
          )
        );
      })}
    </Letters>
  );
  return (
    <div className="jump">
      <form className="fields" action={`/${language}/browse/${list.name}`}>
        <input type="hidden" name="kind" value={asked.kind} />
        <Field
          id="at"
          name="at"
          type="search"
          label={list.name === "authors" ? t.jumpAuthor : t.jumpSubject}
          value={asked.at}
          maxLength={200}
        />
        <Button>{t.go}</Button>
      </form>
      <ReadSo {...{ list, asked, language, t }} />
      {language === "zh" && byPinyin}
      {byLetter}
      {language === "en" && byPinyin}
    </div>
  );
}

function Row({
  heading,
  anchored,
  ...parts
}: Parts & { readonly heading: BrowsedHeading; readonly anchored: boolean }) {
  const { list, page, asked, romanised, language, t } = parts;
  const href = headingHref({ list, kind: asked.kind, language }, heading.text);
  // 鲁迅 is found in 鲁迅, (1881-1936).
  const name = <ReadName text={headingWords(heading.text)} romanised={romanised.get(facetTextOf(heading.text))} />;
  const meant = page.exact || (asked.at !== "" && heading.text.startsWith(asked.at));
  return (
    <>
      {anchored && !meant && <Anchor {...parts} />}
      <li className={anchored && meant ? "anchor" : undefined}>
        {heading.role === "variant" ? <span>{name}</span> : <a href={href}>{name}</a>}
        {heading.records > 0 && <span className="num">{t.works(heading.records)}</span>}
        {heading.see.length > 0 && (
          <small>
            {heading.role === "variant" ? t.see : t.seeAlso}
            {heading.see.map((other) => (
              <a
                key={other}
                href={headingHref({ list, kind: asked.kind, language }, other)}
                lang={textLanguage(other, undefined)}
              >
                {headingWords(other)}
              </a>
            ))}
          </small>
        )}
      </li>
    </>
  );
}

/** Where the words that were typed would stand. */
function Anchor({ asked, t }: Parts) {
  if (asked.at === "" || /^[A-Z]$/.test(asked.at)) return null;
  return <li className="anchor quiet">{t.here(asked.at)}</li>;
}

/** Stands above the list and below it; one of the two is the landmark. */
function Turn({ list, page, asked, language, t, again = false }: Parts & { readonly again?: boolean }) {
  const Element = again ? "div" : "nav";
  if (page.previous === undefined && page.next === undefined) return null;
  const href = (name: "after" | "before", key: string) => placeHref({ list, asked, language }, name, key);
  return (
    <Element className="turn" aria-label={again ? undefined : t.pages}>
      {page.previous !== undefined && (
        <a className="more back" rel="prev" href={href("before", page.previous)}>
          {t.earlier}
        </a>
      )}
      {page.next !== undefined && (
        <a className="more" rel="next" href={href("after", page.next)}>
          {t.later}
        </a>
      )}
    </Element>
  );
}
