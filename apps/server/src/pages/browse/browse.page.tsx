import { PageTitle, Section, type Way, Ways } from "@wenyuan/ui";
import { nameClasses } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { ClassList } from "../classification/class-list.tsx";
import type { PageDefinition } from "../page.ts";
import { browseMessages } from "./browse.messages.ts";

/** All lists of the collection, for who has no words to search with, and its main classes. */
export function browsePage(db: Database): PageDefinition {
  return {
    path: "/browse",
    access: "public",
    async answer({ language }) {
      const t = speak(browseMessages, language);
      const classes = (await nameClasses(db, { scheme: "clc" }))?.classes ?? [];
      const body = (
        <>
          <PageTitle note={t.lead}>{t.title}</PageTitle>
          <div className="many-ways">
            <Ways ways={waysOf(language, t)} />
          </div>
          {classes.length > 0 && (
            <Section
              id="classes"
              title={t.mainClasses}
              more={{ href: `/${language}/browse/classes`, label: t.allClasses }}
            >
              <ClassList {...{ classes, language }} />
            </Section>
          )}
        </>
      );
      return { title: t.title, description: t.lead, current: "browse", body };
    },
  };
}

function waysOf(language: Language, t: Spoken<typeof browseMessages>): Way[] {
  return [
    { href: `/${language}/browse/classes`, icon: "book", label: t.classes, note: t.classesNote },
    { href: `/${language}/browse/authors`, icon: "person", label: t.authors, note: t.authorsNote },
    { href: `/${language}/browse/subjects`, icon: "search", label: t.subjects, note: t.subjectsNote },
    { href: `/${language}/shelf`, icon: "shelf", label: t.shelf, note: t.shelfNote },
    { href: `/${language}/new-books`, icon: "bell", label: t.newBooks, note: t.newBooksNote },
    { href: `/${language}/popular`, icon: "chart", label: t.popular, note: t.popularNote },
  ];
}
