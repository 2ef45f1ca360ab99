import { useSyncExternalStore } from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const yearInSeconds = 365 * 24 * 60 * 60;
const listeners = new Set<() => void>();

/** The theme in use. It lives in the cookie `theme`, which the readers' pages read too. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(listen, currentTheme), setTheme];
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function setTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const age = theme === "system" ? 0 : yearInSeconds;
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API needs a secure context, which a library's own network often is not
  document.cookie = `theme=${theme}; path=/; max-age=${age}; samesite=lax`;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
