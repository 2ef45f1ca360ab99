/** What the arrow keys do among results; only there, so that they are free everywhere else (WCAG 2.2, 2.1.4). */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const PAGES: Readonly<Record<string, string>> = { ArrowRight: "a[rel=next]", ArrowLeft: "a[rel=prev]" };

/**
 * `<wy-hits>` around a list of results and its pages: with the focus on a title or a page number, up and down go from title to title, right
 * and left turn the page. Without script the Tab key does the same in more steps.
 */
export class HitsElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("keydown", this.#press);
  }

  disconnectedCallback(): void {
    this.removeEventListener("keydown", this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLAnchorElement)) return;
    const target = this.#titleBeside(event) ?? this.#pageBeside(event);
    if (!target) return;
    event.preventDefault();
    if (event.key in STEPS) target.focus();
    else target.click();
  };

  #titleBeside({ key, target }: KeyboardEvent): HTMLElement | undefined {
    const step = STEPS[key];
    if (step === undefined) return undefined;
    const titles = [...this.querySelectorAll<HTMLElement>("h3 a, .covers a")];
    const at = titles.findIndex((title) => title === target);
    return at === -1 ? titles[0] : titles[at + step];
  }

  #pageBeside({ key }: KeyboardEvent): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(PAGES[key] ?? "none") ?? undefined;
  }
}

customElements.define("wy-hits", HitsElement);
