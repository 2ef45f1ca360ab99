import { Blank, Facts, PageTitle, Section } from "@wenyuan/ui";
import { countRecords, type Places, readPlaces } from "../../capabilities/catalogue/index.ts";
import { type LibraryProfile, readLibrary } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import { aboutMessages } from "./about.messages.ts";

/** What the library says of itself, how to reach it, and what becomes of readers' data. */
export function aboutPages(db: Database): PageDefinition[] {
  return [
    {
      path: "/about",
      access: "public",
      async answer({ language }) {
        const [library, works, places] = await Promise.all([readLibrary(db), countRecords(db), readPlaces(db)]);
        const t = speak(aboutMessages, language);
        return { title: t.about, current: "about", body: <About {...{ library, works, places, language, t }} /> };
      },
    },
    {
      path: "/contact",
      access: "public",
      async answer({ language }) {
        const library = await readLibrary(db);
        const t = speak(aboutMessages, language);
        return { title: t.contact, current: "about", body: <Contact {...{ library, language, t }} /> };
      },
    },
    {
      path: "/privacy",
      access: "public",
      answer({ language }) {
        const t = speak(aboutMessages, language);
        return Promise.resolve({ title: t.privacy, current: "about", body: <Privacy t={t} /> });
      },
    },
  ];
}

interface Parts {
  readonly library: LibraryProfile;
  readonly language: Language;
  readonly t: Spoken<typeof aboutMessages>;
}

function About({ library, works, places, language, t }: Parts & { readonly works: number; readonly places: Places }) {
  return (
    <>
      <PageTitle note={library.name[language]}>{t.about}</PageTitle>
      {library.about && <p className="prose">{library.about[language]}</p>}
      <Facts facts={[...addressFacts(library, language, t), { name: t.collection, value: t.works(works) }]} />
      <p className="row">
        <a className="more" href={`/${language}/hours`}>
          {t.hours}
        </a>
        <a className="more" href={`/${language}/contact`}>
          {t.contact}
        </a>
      </p>
      <Branches {...{ places, language, t }} />
    </>
  );
}

/** What stands where: each location of each branch leads to its works. */
function Branches({
  places: { branches, locations },
  language,
  t,
}: Omit<Parts, "library"> & { readonly places: Places }) {
  if (branches.length === 0) return null;
  return (
    <Section id="branches" title={t.branches}>
      <div className="three">
        {branches.map((branch) => (
          <section key={branch.code}>
            <h3>{branch.name[language]}</h3>
            <ul className="rank flat">
              {locations
                .filter((one) => one.branch === branch.code)
                .map(({ code, name, floor, closed }) => (
                  <li key={code}>
                    <a href={`/${language}/search?${new URLSearchParams({ location: `${branch.code}/${code}` })}`}>
                      {name[language]}
                      {closed && <small className="quiet"> · {t.closed}</small>}
                    </a>
                    <span className="num">{floor}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}

function Contact({ library, language, t }: Parts) {
  const facts = [
    ...addressFacts(library, language, t),
    ...(library.phone
      ? [{ name: t.phone, value: <a href={`tel:${library.phone.replace(/[^+\d]/g, "")}`}>{library.phone}</a> }]
      : []),
    ...(library.email ? [{ name: t.email, value: <a href={`mailto:${library.email}`}>{library.email}</a> }] : []),
  ];
  if (facts.length === 0) return <NotStated t={t} />;
  return (
    <>
      <PageTitle note={library.name[language]}>{t.contact}</PageTitle>
      <Facts facts={facts} />
    </>
  );
}

function Privacy({ t }: Pick<Parts, "t">) {
  return (
    <>
      <PageTitle note={t.privacyLead}>{t.privacy}</PageTitle>
      <div className="prose">
        <p>{t.privacySearch}</p>
        <p>{t.privacyCookies}</p>
        <p>{t.privacyAccount}</p>
      </div>
    </>
  );
}

export function NotStated({ t }: Pick<Parts, "t">) {
  return (
    <Blank art="house" title={t.notStated}>
      <p>{t.notStatedHelp}</p>
    </Blank>
  );
}

function addressFacts({ address }: LibraryProfile, language: Language, t: Parts["t"]) {
  return address ? [{ name: t.address, value: address[language] }] : [];
}
