import type { Classification } from "@wenyuan/marc";
import { CallNumber, coverClass, LinkButton, type Way, Ways } from "@wenyuan/ui";
import type { ReactNode } from "react";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { classOf } from "../class-words.ts";
import { ownLanguageFirst } from "../own-language-first.ts";
import { PersonName } from "../person-name.tsx";
import { textLanguage } from "../work-view.ts";
import { ownContributors } from "./contributors.tsx";
import { recordMessages } from "./record.messages.ts";
import type { RecordParts } from "./record.page.tsx";
import { subjectHeadings } from "./subject-headings.ts";

const linksShown = 5;

/** Where to go from a work: to its text on line, to its neighbours by class, to more by the same hand. */
export function WaysOn({ children, ...parts }: RecordParts & { readonly children?: ReactNode }) {
  const { bib, record, language } = parts;
  const t = speak(recordMessages, language);
  const number = bib.classifications.find((one) => ["clc", "lcc", "ddc"].includes(one.scheme));
  // Only to http and https: a record's URL is somebody else's text.
  const links = bib.electronic.filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url)).slice(0, linksShown);
  const ways = [...classWay(parts), ...authorWay(parts), ...subjectWay(parts)];
  const leads = links.length > 0 || ways.length > 0;
  const copies = Boolean(children);
  // A title that says nothing of itself leads nowhere; an empty card would only look broken.
  if (!leads && !copies) return null;
  return (
    <aside className="pick" aria-labelledby={leads ? "ways-title" : "get-title"}>
      {children}
      {leads && (
        <div className="top">
          <h2 id="ways-title">{links.length > 0 ? t.onlineTitle : t.waysTitle}</h2>
          {number && !copies && (
            <CallNumber value={labelOf(number)} label={t.classNumber} clc={coverClass(record.summary)} />
          )}
        </div>
      )}
      {links.map(({ url, label }, index) => (
        <p key={url}>
          {index === 0 ? (
            <LinkButton kind="main" href={url}>
              {label ?? t.openOnline}
            </LinkButton>
          ) : (
            <a href={url} rel="noreferrer">
              {label ?? new URL(url).hostname}
            </a>
          )}
        </p>
      ))}
      {ways.length > 0 && <Ways ways={ways} />}
    </aside>
  );
}

/** With `/` where the label breaks: a Library of Congress number breaks at its spaces. */
function labelOf({ scheme, number, item }: Classification): string {
  const whole = [number, item].filter(Boolean).join(scheme === "clc" ? "/" : " ");
  return scheme === "lcc" ? whole.replace(/\s+/g, "/") : whole;
}

function searchHref(language: Language, name: string, value: string): string {
  return `/${language}/search?${new URLSearchParams({ [name]: value })}`;
}

function classWay({ record, language }: RecordParts): Way[] {
  const found = classOf(record.summary);
  if (!found) return [];
  const t = speak(recordMessages, language);
  return [
    { href: searchHref(language, "class", found.path), icon: "book", label: t.sameClass, note: found.words[language] },
  ];
}

function authorWay({ bib, record, language }: RecordParts): Way[] {
  const [first] = ownContributors(bib.contributors);
  if (!first) return [];
  const t = speak(recordMessages, language);
  const note = <PersonName name={first} work={record.summary} language={language} />;
  return [{ href: searchHref(language, "author", first.text), icon: "person", label: t.sameAuthor, note }];
}

function subjectWay({ bib, language }: RecordParts): Way[] {
  const [subject] = ownLanguageFirst(subjectHeadings(bib.subjects), ({ text }) => text, language);
  const first = subject?.first;
  if (first === undefined) return [];
  const t = speak(recordMessages, language);
  const note = <span lang={textLanguage(first, undefined)}>{first}</span>;
  return [{ href: searchHref(language, "subject", first), icon: "search", label: t.sameSubject, note }];
}
