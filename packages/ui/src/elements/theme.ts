/** A year, in seconds. */
const KEPT = 31_536_000;

/**
 * `<wy-theme>` around the form of `ThemeSwitch`: changes the page at once and keeps the choice in the cookie `theme`.
 * The server writes `data-theme` from that cookie, so that the next page comes in the right colours from its first byte.
 * The cookie holds a word and no person.
 */
export class ThemeElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (!(button instanceof HTMLButtonElement)) return;
      event.preventDefault();
      this.#choose(button.value);
    });
  }

  #choose(theme: string): void {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    const secure = location.protocol === "https:" ? "; Secure" : "";
    const age = theme === "system" ? 0 : KEPT;
    document.cookie = `theme=${theme}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
    for (const button of document.querySelectorAll<HTMLButtonElement>("wy-theme button")) {
      button.ariaPressed = String(button.value === theme);
    }
  }
}

customElements.define("wy-theme", ThemeElement);
