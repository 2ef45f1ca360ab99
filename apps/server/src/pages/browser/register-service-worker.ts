// Only where it can work and only after the page is there, so that it never delays the first look.
if ("serviceWorker" in navigator) {
  addEventListener("load", () => void navigator.serviceWorker.register("/service-worker.js").catch(() => {}), {
    once: true,
  });
}
