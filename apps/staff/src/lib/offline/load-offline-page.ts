/** Set by the app, which knows its pages: loads the page of the desk without a network, so that it is kept. */
let load: () => Promise<unknown> = () => Promise.resolve();

export function setOfflinePage(loader: () => Promise<unknown>): void {
  load = loader;
}

export function loadOfflinePage(): Promise<unknown> {
  return load();
}
