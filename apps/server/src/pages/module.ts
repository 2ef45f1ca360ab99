import type { SearchEngine } from "../capabilities/discovery/index.ts";
import type { ReaderPorts } from "../capabilities/readers/index.ts";
import type { Endpoint } from "../kernel/http/endpoint.ts";
import { negotiateLanguage } from "../kernel/i18n/language.ts";
import type { Kernel, Module } from "../kernel/module.ts";
import { aboutPages } from "./about/about.pages.tsx";
import { hoursPage } from "./about/hours.page.tsx";
import { advancedPage } from "./advanced/advanced.page.tsx";
import type { Assets } from "./assets/assets.ts";
import { authorPage } from "./author/author.page.ts";
import { browsePage } from "./browse/browse.page.tsx";
import { headingsPages } from "./browse/headings.pages.tsx";
import { calendarFeedEndpoint } from "./calendar-feed/calendar-feed.endpoint.ts";
import { calendarFeedPages } from "./calendar-feed/calendar-feed.page.tsx";
import { cardPages } from "./card/card.page.tsx";
import { recordFileEndpoint } from "./citation/record-file.endpoint.ts";
import { classificationPages } from "./classification/classification.pages.tsx";
import { certificateEndpoints } from "./clearance/certificate.endpoint.ts";
import { verifyPages } from "./clearance/verify.page.tsx";
import { coverEndpoint } from "./covers/cover.endpoint.ts";
import { demonstrationPage } from "./demonstration/demonstration.page.tsx";
import { demonstrationFileEndpoints } from "./demonstration/demonstration-files.endpoints.ts";
import { feedEndpoints } from "./feeds/feeds.endpoints.ts";
import { feesPages } from "./fees/fees.page.tsx";
import type { Frame, SiteIdentity } from "./frame/frame.tsx";
import { galleryPage } from "./gallery/gallery.page.tsx";
import { galleryProblemsPage } from "./gallery/problems.page.ts";
import { historyPages } from "./history/history.page.tsx";
import { holdsPages } from "./holds/holds.page.tsx";
import { homePage } from "./home/home.page.tsx";
import { libraryProfilePages } from "./library-profile/library-profile.page.tsx";
import { holdWorksPages } from "./lists/hold-works.pages.tsx";
import { keptListPages } from "./lists/kept-lists.pages.tsx";
import { listFileEndpoints } from "./lists/list-file.endpoint.ts";
import { workingListPages } from "./lists/working-list.pages.tsx";
import { loansPages } from "./loans/loans.page.tsx";
import { manifestEndpoints } from "./manifest/manifest.endpoints.ts";
import { mySearchesPages } from "./my-searches/my-searches.page.tsx";
import { newBooksPage } from "./new-books/new-books.page.tsx";
import { popularPage } from "./new-books/popular.page.tsx";
import { keepNoticesPages } from "./notices/keep-notices.pages.tsx";
import { noticesPages } from "./notices/notices.pages.tsx";
import { noticesFeedEndpoints } from "./notices/notices-feed.endpoints.ts";
import { offlinePage } from "./offline/offline.page.tsx";
import { openSearchEndpoints } from "./open-search/open-search.endpoints.ts";
import { pageEndpoints } from "./page.ts";
import { ownPhotoEndpoints } from "./privacy-file/own-photo.endpoints.ts";
import { privacyExportEndpoint, privacyFilePages } from "./privacy-file/privacy-file.page.tsx";
import { marcViewPage } from "./record/marc-view.page.tsx";
import { recordPage } from "./record/record.page.tsx";
import { registerPages } from "./register/register.pages.tsx";
import { requestsPages } from "./requests/requests.page.tsx";
import { facetValuesPage } from "./search/facet-values.page.tsx";
import { searchPage } from "./search/search.page.tsx";
import { securityPages } from "./security/security.page.tsx";
import { setUpPages } from "./set-up/set-up.page.tsx";
import { shelfPage } from "./shelf/shelf.page.tsx";
import { accountPage } from "./sign-in/account.page.tsx";
import { campusEndpoints } from "./sign-in/campus.endpoints.ts";
import { campusPages } from "./sign-in/campus.pages.tsx";
import { mailPages } from "./sign-in/mail.pages.tsx";
import { signInPages } from "./sign-in/sign-in.page.tsx";
import { signOutPage } from "./sign-in/sign-out.page.tsx";
import { sitemapEndpoints } from "./sitemap/sitemap.endpoints.ts";
import { subjectPage } from "./subject/subject.page.ts";
import { themePage } from "./theme/theme.page.ts";
import { unapiEndpoint } from "./unapi/unapi.endpoint.ts";

export interface PageSources {
  readonly kernel: Kernel;
  readonly frame: Frame;
  readonly engine: SearchEngine;
  readonly assets: Assets;
  /** What the rooms hold of readers. */
  readonly ports: ReaderPorts;
  site(): Promise<SiteIdentity>;
}

/** Every page of readers and the public. */
export function pagesModule({ kernel, frame, engine, assets, ports, site }: PageSources): Module {
  const { db } = kernel;
  const { timeZone: zone, publicUrl } = kernel.settings;
  const listSources = { db, clock: kernel.clock, zone, publicUrl };
  const pages = [
    homePage({ db, engine, clock: kernel.clock, zone }),
    ...noticesPages({ db, clock: kernel.clock, zone }),
    ...keepNoticesPages({ db, clock: kernel.clock, zone }),
    searchPage({ db, engine, clock: kernel.clock, zone }),
    facetValuesPage({ db, engine }),
    advancedPage({ db, engine }),
    browsePage(db),
    ...headingsPages(db),
    authorPage({ db, clock: kernel.clock, zone }),
    subjectPage({ db, clock: kernel.clock, zone }),
    ...classificationPages(db),
    newBooksPage({ db, engine, clock: kernel.clock, zone }),
    popularPage({ db, engine, clock: kernel.clock, zone }),
    shelfPage({ db, clock: kernel.clock, zone }),
    marcViewPage(db),
    recordPage({ db, engine, clock: kernel.clock, zone }),
    ...signInPages(kernel),
    ...campusPages(kernel),
    ...mailPages(kernel),
    ...securityPages(kernel),
    accountPage(kernel),
    ...loansPages(kernel),
    ...feesPages(kernel),
    ...historyPages(kernel),
    ...mySearchesPages(kernel),
    ...calendarFeedPages(kernel),
    ...holdsPages(kernel),
    ...requestsPages(kernel),
    ...cardPages(kernel, assets),
    ...privacyFilePages(kernel, ports),
    ...verifyPages(kernel),
    ...registerPages(kernel),
    ...workingListPages(listSources),
    ...keptListPages(listSources),
    ...holdWorksPages(listSources),
    ...libraryProfilePages(kernel),
    signOutPage(kernel),
    ...setUpPages(kernel),
    themePage,
    ...aboutPages(db),
    demonstrationPage(db),
    hoursPage({ db, clock: kernel.clock, zone }),
    offlinePage(assets),
    galleryPage,
    galleryProblemsPage,
  ];
  return {
    name: "pages",
    endpoints: [
      languageChoice,
      coverEndpoint(kernel),
      calendarFeedEndpoint(kernel),
      recordFileEndpoint(db),
      unapiEndpoint(db),
      ...listFileEndpoints(db, publicUrl),
      ...sitemapEndpoints({ db, publicUrl }),
      ...feedEndpoints({ db, engine, clock: kernel.clock, publicUrl, site }),
      ...noticesFeedEndpoints({ db, clock: kernel.clock, zone, publicUrl, site }),
      ...demonstrationFileEndpoints(db, kernel.clock),
      ...openSearchEndpoints({ engine, assets, publicUrl, site }),
      ...campusEndpoints(kernel, frame),
      ...certificateEndpoints(kernel),
      ...manifestEndpoints(assets, site),
      privacyExportEndpoint(kernel, ports),
      ...ownPhotoEndpoints(kernel, frame),
      ...pages.flatMap((page) => pageEndpoints(frame, page)),
    ],
  };
}

/** `/` goes to the home page in the language that the browser prefers. */
const languageChoice: Endpoint = {
  method: "GET",
  path: "/",
  access: "public",
  kind: "page",
  handle: ({ request, reply }) =>
    Promise.resolve(
      reply
        .header("vary", "accept-language")
        .header("cache-control", "private, no-cache")
        .redirect(`/${negotiateLanguage(request.headers["accept-language"])}`, 302),
    ),
};
