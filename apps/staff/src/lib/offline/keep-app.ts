/** Where the staff app's worker is served; its scope is `/staff/`. */
const workerAddress = "/staff/worker.js";

/**
 * Keeps the app itself in the browser, so that the desk opens without a network. What this page has loaded so far is named to the worker,
 * which came too late to see it.
 */
export async function keepApp(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(workerAddress, { scope: "/staff/" });
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const urls = loaded.filter(({ pathname }) => pathname.startsWith("/staff/assets/")).map(({ pathname }) => pathname);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to a worker, which has no origin but ours
  active?.postMessage({ kind: "keep", urls: [...new Set(urls)] });
}
