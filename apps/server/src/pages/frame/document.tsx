import { LinkButton, PageFoot, PageHead, SkipLink, TabBar, type Theme, ThemeSwitch } from "@wenyuan/ui";
import type { Principal } from "../../kernel/auth/principal.ts";
import { type Language, languages, languageTag } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { Assets } from "../assets/assets.ts";
import type { View } from "../page.ts";
import { frameMessages } from "./frame.messages.ts";
import type { SiteIdentity } from "./frame.tsx";

export interface DocumentProps {
  readonly view: View;
  readonly site: SiteIdentity;
  readonly language: Language;
  readonly principal: Principal;
  readonly assets: Assets;
  /** `https://library.example.edu` */
  readonly origin: string;
  /** The page's path and query, as requested. */
  readonly path: string;
  readonly theme: Theme;
}

type Texts = Spoken<typeof frameMessages>;

/** The HTML document around every reader page. */
export function Document(props: DocumentProps) {
  const { view, language, theme } = props;
  const t = speak(frameMessages, language);
  return (
    <html lang={languageTag[language]} data-theme={theme === "system" ? undefined : theme}>
      <Head {...props} />
      <body>
        <SkipLink label={t.skip} />
        {props.site.demonstration && <DemonstrationStrip loading={props.site.loading} {...{ language, t }} />}
        <Top {...props} t={t} />
        <main id="main" className={view.mainClass}>
          <div className="wrap">{view.body}</div>
        </main>
        <Foot {...props} t={t} />
        <Tabs {...props} t={t} />
        <wy-toasts close={language === "zh" ? "关闭" : "Close"} />
      </body>
    </html>
  );
}

/** The books are real, the people are not: nobody shall take one for the other. */
function DemonstrationStrip({
  loading,
  language,
  t,
}: Pick<SiteIdentity, "loading"> & { readonly language: Language; readonly t: Texts }) {
  return (
    <aside className="demo-strip" aria-label={t.demonstrationName}>
      {loading === undefined ? t.demonstration : t.demonstrationLoading(Math.round(loading * 100))}{" "}
      <a href={`/${language}/demonstration`}>{t.demonstrationMore}</a>
    </aside>
  );
}

function Head({ view, site, language, assets, origin, path }: DocumentProps) {
  const canonical = view.canonical ?? path.replace(/[?#].*$/s, "");
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{view.title === "" ? site.name[language] : `${view.title} · ${site.name[language]}`}</title>
      {view.description && <meta name="description" content={view.description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#18211d" />
      <link rel="canonical" href={`${origin}${canonical}`} />
      {languages.map((other) => (
        <link
          key={other}
          rel="alternate"
          hrefLang={languageTag[other]}
          href={`${origin}${inLanguage(canonical, other)}`}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${inLanguage(canonical, "zh")}`} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.name[language]}
        href={`/${language}/open-search.xml`}
      />
      <link rel="icon" type="image/svg+xml" href={assets.urlOf("favicon.svg")} />
      <link rel="manifest" href={`/${language}/manifest.webmanifest`} />
      <link rel="stylesheet" href={assets.urlOf("reader.css")} />
      <script type="module" src={assets.urlOf("reader.js")} />
      {view.head?.(origin)}
    </head>
  );
}

const ownPath = /^\/(zh|en)(?=[/?#]|$)/;

/** The same page in the other language; what is no page of ours (`//elsewhere.test`) leads home. */
function inLanguage(path: string, language: Language): string {
  return ownPath.test(path) ? path.replace(ownPath, `/${language}`) : `/${language}`;
}

type Parts = DocumentProps & { readonly t: Texts };

function Top({ view, site, language, principal, path, t }: Parts) {
  const other: Language = language === "zh" ? "en" : "zh";
  const nav = [
    { href: `/${language}/search`, label: t.search, current: view.current === "search" },
    { href: `/${language}/browse`, label: t.browse, current: view.current === "browse" },
    { href: `/${language}/hours`, label: t.hours },
    { href: `/${language}/about`, label: t.about, current: view.current === "about" },
  ];
  return (
    <PageHead
      brand={{ href: `/${language}`, name: t.product, library: site.name[language] }}
      label={t.mainNavigation}
      nav={nav}
      language={{ href: inLanguage(path, other), lang: languageTag[other], label: other === "zh" ? "中文" : "English" }}
    >
      {principal.kind === "anonymous" ? (
        <LinkButton kind="bare" small icon="person" href={`/${language}/sign-in`}>
          {t.signIn}
        </LinkButton>
      ) : (
        <LinkButton kind="bare" small icon="person" href={`/${language}/account`}>
          {principal.displayName}
        </LinkButton>
      )}
    </PageHead>
  );
}

function Foot({ site, language, theme, t }: Parts) {
  const links = [
    { href: `/${language}/about`, label: t.aboutLibrary },
    { href: `/${language}/hours`, label: t.hours },
    { href: `/${language}/notices`, label: t.notices },
  ];
  const help = [
    { href: `/${language}/contact`, label: t.contact },
    { href: `/${language}/privacy`, label: t.privacy },
  ];
  return (
    <PageFoot
      columns={[
        { title: site.name[language], text: site.address?.[language] },
        { title: t.thisLibrary, links },
        { title: t.help, links: help },
        { title: t.forStaff, links: [{ href: "/staff/", label: t.staff }] },
      ]}
    >
      <ThemeSwitch
        legend={t.theme}
        labels={{ system: t.themeSystem, light: t.themeLight, dark: t.themeDark }}
        value={theme}
        action={`/${language}/theme`}
      />
      <span>{t.poweredBy}</span>
    </PageFoot>
  );
}

function Tabs({ view, language, principal, t }: Parts) {
  const account =
    principal.kind === "anonymous"
      ? { href: `/${language}/sign-in`, label: t.signIn }
      : { href: `/${language}/account`, label: t.account };
  return (
    <TabBar
      label={t.phoneNavigation}
      entries={[
        { href: `/${language}`, icon: "home", label: t.home, current: view.current === "home" },
        { href: `/${language}/search`, icon: "search", label: t.search, current: view.current === "search" },
        { href: `/${language}/browse`, icon: "shelf", label: t.browse, current: view.current === "browse" },
        { href: `/${language}/hours`, icon: "clock", label: t.hoursTab },
        { ...account, icon: "person", current: view.current === "account" },
      ]}
    />
  );
}
