// Keeps the site's look and one page for when there is no network. Pages themselves are never kept: they may be somebody's.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** Written in by the build: the hash of all assets, and their addresses. */
declare const ASSETS: { readonly version: string; readonly urls: readonly string[] };

const cacheName = `wenyuan-${ASSETS.version}`;
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
    names.filter((name) => name.startsWith("wenyuan-") && name !== cacheName).map((name) => caches.delete(name)),
  );
}

async function pageOrOffline(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const language = new URL(request.url).pathname.startsWith("/en") ? "en" : "zh";
    return (await caches.match(`/${language}/offline`)) ?? Response.error();
  }
}

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? (await fetch(request));
}
