/** A page to be looked at. */
export interface LookedAt {
  readonly name: string;
  /** With `:language` for zh or en, and `:record` for a record of the catalogue. */
  readonly path: string;
  /** Words whose first hit is the record; else the page's own words. */
  readonly find?: string;
  /** Seen by the administrator, signed in. */
  readonly signedIn?: boolean;
  /** A selector that is pressed first. */
  readonly press?: string;
  /** As it comes out of a printer. */
  readonly printed?: boolean;
  /** The screen in the folder of `--beside` that it is held against. */
  readonly design?: string;
}

/** Every reader page and the main pages of staff and kiosk, in the order of the sheet. */
export const pages: readonly LookedAt[] = [
  { name: "home", path: "/:language", design: "home" },
  { name: "search", path: "/:language/search?q=:words", design: "search" },
  { name: "search-one", path: "/:language/search?q=围城" },
  { name: "search-page-2", path: "/:language/search?page=2" },
  { name: "search-all", path: "/:language/search" },
  { name: "search-filters", path: "/:language/search?q=:words", press: ".open-facets:visible, .facets summary" },
  { name: "search-chosen", path: "/:language/search?kind=book&language=chi" },
  { name: "search-facet", path: "/:language/search/values/subject" },
  { name: "search-nothing", path: "/:language/search?q=qqqxxyyzz", design: "empty" },
  { name: "search-relaxed", path: "/:language/search?q=:words+qqqxxyyzz" },
  { name: "search-grid", path: "/:language/search?q=:words&view=grid" },
  { name: "search-dense", path: "/:language/search?q=:words&view=dense" },
  { name: "advanced", path: "/:language/advanced" },
  { name: "record", path: "/:language/records/:record", design: "record" },
  { name: "record-editions", path: "/:language/records/:record", find: "红楼梦" },
  { name: "record-volumes", path: "/:language/records/:record", find: "史记" },
  { name: "record-journal", path: "/:language/records/:record", find: "软件学报" },
  { name: "record-japanese", path: "/:language/records/:record", find: "源氏物語" },
  { name: "record-russian", path: "/:language/records/:record", find: "Евгений Онегин" },
  { name: "record-printed", path: "/:language/records/:record", find: "史记", printed: true },
  { name: "record-marc", path: "/:language/records/:record/marc" },
  { name: "list", path: "/:language/list?works=:record" },
  { name: "list-empty", path: "/:language/list" },
  { name: "browse", path: "/:language/browse" },
  { name: "browse-authors", path: "/:language/browse/authors?at=L" },
  { name: "browse-subjects", path: "/:language/browse/subjects" },
  { name: "browse-classes", path: "/:language/browse/classes" },
  { name: "browse-class", path: "/:language/browse/classes/I" },
  { name: "new-books", path: "/:language/new-books" },
  { name: "popular", path: "/:language/popular" },
  { name: "shelf", path: "/:language/shelf?at=I24", design: "shelf" },
  { name: "author", path: "/:language/authors/鲁迅" },
  { name: "subject", path: "/:language/subjects/长篇小说" },
  { name: "demonstration", path: "/:language/demonstration" },
  { name: "missing", path: "/:language/records/999999999" },
  { name: "about", path: "/:language/about" },
  { name: "hours", path: "/:language/hours" },
  { name: "notices", path: "/:language/notices" },
  { name: "keep-notices", path: "/:language/keep-notices", signedIn: true },
  { name: "contact", path: "/:language/contact" },
  { name: "privacy", path: "/:language/privacy" },
  { name: "sign-in", path: "/:language/sign-in" },
  { name: "sign-in-mail", path: "/:language/sign-in/mail" },
  { name: "sign-in-mail-code", path: "/:language/sign-in/mail/code" },
  { name: "security", path: "/:language/security", signedIn: true },
  { name: "set-up", path: "/:language/set-up" },
  { name: "account", path: "/:language/account", signedIn: true },
  { name: "fees", path: "/:language/fees", signedIn: true },
  { name: "history", path: "/:language/history", signedIn: true },
  { name: "my-searches", path: "/:language/my-searches", signedIn: true },
  { name: "calendar-feed", path: "/:language/calendar-feed", signedIn: true },
  { name: "library-profile", path: "/:language/library-profile", signedIn: true },
  { name: "offline", path: "/:language/offline" },
  { name: "error-404", path: "/:language/nothing-here", design: "error" },
  { name: "error-404-record", path: "/:language/records/999999999" },
  { name: "error-400", path: "/:language/records/%ff" },
  { name: "error-429", path: "/:language/gallery/problems/too-many" },
  { name: "error-500", path: "/:language/gallery/problems/fault" },
  { name: "error-503", path: "/:language/gallery/problems/not-ready" },
  { name: "error-503-index", path: "/:language/gallery/problems/index-being-built" },
  { name: "error-503-slow", path: "/:language/gallery/problems/search-took-too-long" },
  { name: "gallery", path: "/:language/gallery" },
  { name: "staff-sign-in", path: "/staff/" },
  { name: "staff-home", path: "/staff/", signedIn: true },
  { name: "staff-catalogue", path: "/staff/catalogue?q=:words", signedIn: true },
  { name: "staff-accounts", path: "/staff/accounts", signedIn: true },
  { name: "staff-account-new", path: "/staff/accounts/new", signedIn: true },
  { name: "staff-account", path: "/staff/accounts/2", signedIn: true },
  { name: "staff-roles", path: "/staff/roles", signedIn: true },
  { name: "staff-sign-in-ways", path: "/staff/sign-in-ways", signedIn: true },
  { name: "staff-audit", path: "/staff/audit", signedIn: true },
  { name: "staff-webhooks", path: "/staff/webhooks", signedIn: true },
  { name: "staff-outbox", path: "/staff/outbox", signedIn: true },
  { name: "staff-tokens", path: "/staff/tokens", signedIn: true },
  { name: "kiosk", path: "/kiosk/" },
];

export interface Look {
  readonly language: "zh" | "en";
  readonly width: number;
  readonly theme: "light" | "dark";
}

export const looks: readonly Look[] = (["zh", "en"] as const).flatMap((language) => [
  ...[1280, 390].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ language, width, theme }))),
  { language, width: 320, theme: "light" as const },
]);
