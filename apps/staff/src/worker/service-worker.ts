// Keeps the staff app's own files, so that a desk opens without a network. Answers of the API are never kept: they are about people.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const cacheName = "wenyuan-staff-1";
/** One page serves every address of the app. */
const page = "/staff/";

worker.addEventListener("install", (event) => {
  event.waitUntil(keepPage().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener("message", (event) => {
  const { kind, urls } = event.data as { kind?: string; urls?: readonly string[] };
  if (kind === "keep" && urls) event.waitUntil(keep(urls));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (request.mode === "navigate" && pathname.startsWith("/staff")) event.respondWith(pageOrKept(request));
  else if (pathname.startsWith("/staff/assets/")) event.respondWith(keptOrFetched(request));
});

/** The page and what it names: its scripts and styles. Their names carry the hash of what is in them. */
async function keepPage(): Promise<void> {
  const answer = await fetch(page, { cache: "no-cache" });
  const text = await answer.clone().text();
  await (await caches.open(cacheName)).put(page, answer);
  await keep([...text.matchAll(/"(\/staff\/assets\/[^"]+)"/g)].map(([, url]) => url ?? ""));
}

async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const missing: string[] = [];
  for (const url of urls) if (!(await cache.match(url))) missing.push(url);
  // One that is gone with the build before must not keep the others out.
  await Promise.allSettled(missing.map((url) => cache.add(url)));
}

async function pageOrKept(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(cacheName)).put(page, answer.clone());
    return answer;
  } catch {
    return (await caches.match(page)) ?? Response.error();
  }
}

async function keptOrFetched(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(cacheName)).put(request, answer.clone());
  return answer;
}

// oxlint-disable-next-line unicorn/require-module-specifiers -- a module, so that its names are its own
export {};
