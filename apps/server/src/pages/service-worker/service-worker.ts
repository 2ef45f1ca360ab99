// Keeps the site's look and one page for when there is no network. Of the pages themselves only "My loans" is kept, as it was last seen, so
// that a reader without a network knows what is due; signing out, or being signed out, takes it away.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** Written in by the build: the hash of all assets, and their addresses. */
declare const ASSETS: { readonly version: string; readonly urls: readonly string[] };

const cacheName = `wenyuan-${ASSETS.version}`;
/** The reader's own: lives until the sign-out clears it (`Clear-Site-Data`). */
const ownName = "wenyuan-own";
const keptPages = /^\/(zh|en)\/loans$/;
const offlinePages = ["/zh/offline", "/en/offline"];

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...ASSETS.urls, ...offlinePages])));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate" && request.method === "GET") event.respondWith(pageOrOffline(request));
  else if (new URL(request.url).pathname.startsWith("/assets/")) event.respondWith(keptOrFetched(request));
});

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith("wenyuan-") && name !== cacheName && name !== ownName)
      .map((name) => caches.delete(name)),
  );
}

async function pageOrOffline(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const keeps = keptPages.test(pathname);
  try {
    const response = await fetch(request);
    if (keeps) await keepOwn(pathname, response);
    return response;
  } catch {
    const kept = keeps ? await caches.match(pathname, { cacheName: ownName }) : undefined;
    const language = pathname.startsWith("/en") ? "en" : "zh";
    return kept ?? (await caches.match(`/${language}/offline`)) ?? Response.error();
  }
}

/** The newest view replaces the one before; a way to the sign-in page says that this is nobody's device any more. */
async function keepOwn(pathname: string, response: Response): Promise<void> {
  if (response.type === "opaqueredirect" || response.redirected || response.status === 401) {
    await caches.delete(ownName);
  } else if (response.ok) {
    const own = await caches.open(ownName);
    await own.put(pathname, response.clone());
  }
}

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? (await fetch(request));
}
