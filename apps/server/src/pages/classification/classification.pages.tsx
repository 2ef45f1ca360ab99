import { Breadcrumb, CoverRow, clcTint, LinkButton, PageTitle, Section } from "@wenyuan/ui";
import {
  type BrowsedClass,
  type ClassPage,
  catalogueProblems,
  listClasses,
} from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import { firstAuthor, titleRomanised } from "../person-name.tsx";
import { coverOf, textLanguage, titleOf } from "../work-view.ts";
import { ClassList, classHref } from "./class-list.tsx";
import { type ShelfWork, worksOfClass } from "./class-works.loader.ts";
import { classificationMessages } from "./classification.messages.ts";

/** The classification, level by level, in words and with how much stands in each. */
export function classificationPages(db: Database): PageDefinition[] {
  return [
    {
      path: "/browse/classes",
      access: "public",
      async answer({ language }) {
        const page = await listClasses(db, { scheme: "clc" });
        const t = speak(classificationMessages, language);
        const body = page && (
          <>
            <PageTitle note={t.lead}>{t.title}</PageTitle>
            <ClassList classes={page.classes} language={language} />
          </>
        );
        return { title: t.title, description: t.lead, current: "browse", body: body ?? <p>{t.nothing}</p> };
      },
    },
    {
      path: "/browse/classes/:notation",
      access: "public",
      async answer({ language, request }) {
        const { notation } = request.params as { notation: string };
        const page = await listClasses(db, { scheme: "clc", under: notation });
        const asked = page?.path.at(-1);
        if (!page || !asked) return catalogueProblems.classNotFound({ notation: notation.slice(0, 60) });
        const works = await worksOfClass(db, asked.notation);
        const t = speak(classificationMessages, language);
        return {
          title: `${asked.notation} ${asked.name[language]}`,
          current: "browse",
          mainClass: ["work", clcTint(asked.notation)].filter(Boolean).join(" "),
          body: <OneClass {...{ page, asked, works, language, t }} />,
        };
      },
    },
  ];
}

interface Parts {
  readonly language: Language;
  readonly t: Spoken<typeof classificationMessages>;
}

interface OneClassParts extends Parts {
  readonly page: ClassPage;
  readonly asked: BrowsedClass;
  readonly works: readonly ShelfWork[];
}

function OneClass({ page, asked, works, language, t }: OneClassParts) {
  const { notation, name } = asked;
  return (
    <>
      <Breadcrumb
        label={t.place}
        crumbs={[
          { href: `/${language}/browse/classes`, label: t.all },
          ...page.path.slice(0, -1).map((one) => ({
            href: classHref(language, one.notation),
            label: `${one.notation} ${one.name[language]}`,
          })),
        ]}
      />
      <PageTitle note={<span className="cn">{notation}</span>}>{name[language]}</PageTitle>
      {page.classes.length > 0 && <ClassList classes={page.classes} language={language} />}
      {page.source === "outline" && !asked.hasBelow && <p className="quiet s">{t.outline}</p>}
      <Section
        id="books"
        title={t.books}
        more={works.length > 0 ? { href: shelfHref(language, notation), label: t.atShelf } : undefined}
      >
        {works.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <CoverRow label={t.books} cards={works.map((one) => card(one, language))} />
        )}
      </Section>
      {/\d/.test(notation) && (
        <p className="under">
          <LinkButton icon="search" href={`/${language}/search?q=${encodeURIComponent(`classno:${notation}`)}`}>
            {t.search}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function card({ recordId, summary }: ShelfWork, language: Language) {
  const title = titleOf(summary, language);
  return {
    href: `/${language}/records/${recordId}`,
    cover: coverOf(recordId, summary),
    title,
    titleLang: textLanguage(title, summary.language),
    romanised: titleRomanised(summary, language),
    by: firstAuthor(summary, language),
  };
}

/** Spans of classes (I3/7) stand on the shelf from their first. */
function shelfHref(language: Language, notation: string): string {
  return `/${language}/shelf?at=${encodeURIComponent(notation.replace(/\/.*$/, ""))}`;
}
