import { PageTitle, type Way, Ways } from "@wenyuan/ui";
import { speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import { browseMessages } from "./browse.messages.ts";

/** All lists of the collection, for who has no words to search with. */
export const browsePage: PageDefinition = {
  path: "/browse",
  access: "public",
  answer({ language }) {
    const t = speak(browseMessages, language);
    const ways: Way[] = [
      { href: `/${language}/browse/classes`, icon: "book", label: t.classes, note: t.classesNote },
      { href: `/${language}/browse/authors`, icon: "person", label: t.authors, note: t.authorsNote },
      { href: `/${language}/browse/subjects`, icon: "search", label: t.subjects, note: t.subjectsNote },
      { href: `/${language}/shelf`, icon: "shelf", label: t.shelf, note: t.shelfNote },
      { href: `/${language}/new-books`, icon: "bell", label: t.newBooks, note: t.newBooksNote },
      { href: `/${language}/popular`, icon: "chart", label: t.popular, note: t.popularNote },
    ];
    const body = (
      <>
        <PageTitle note={t.lead}>{t.title}</PageTitle>
        <div className="many-ways">
          <Ways ways={ways} />
        </div>
      </>
    );
    return Promise.resolve({ title: t.title, description: t.lead, current: "browse", body });
  },
};
