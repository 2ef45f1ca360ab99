/** As in `styles/components/facets.css`: where the filters are a sheet. */
const NARROW = "(max-width: 60rem)";

/**
 * `<wy-sheet>` around the filters, which a link to their id opens on a narrow screen (`:target`, no script needed).
 * With script the open sheet is a dialog: focus goes in, stays in, Escape leaves, and focus returns to what opened it.
 */
export class SheetElement extends HTMLElement {
  readonly #narrow = matchMedia(NARROW);
  #opener: HTMLElement | null = null;
  #inert: readonly HTMLElement[] = [];
  readonly #heed = () => this.#follow();
  /** A choice made in the open sheet opens the next page with the sheet: several can be made in a row. */
  readonly #stay = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("li a[href]") : null;
    if (link instanceof HTMLAnchorElement && this.#inert.length > 0) link.hash = location.hash;
  };
  readonly #press = (event: KeyboardEvent) => {
    if (event.key === "Escape") this.#panel?.querySelector<HTMLElement>(".close a")?.click();
  };

  get #panel(): HTMLElement | null {
    return this.querySelector(".facets");
  }

  connectedCallback(): void {
    addEventListener("hashchange", this.#heed);
    this.addEventListener("click", this.#stay);
    this.#narrow.addEventListener("change", this.#heed);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#heed);
    this.removeEventListener("click", this.#stay);
    this.#narrow.removeEventListener("change", this.#heed);
    this.#leave();
  }

  #follow(): void {
    const panel = this.#panel;
    const open = panel !== null && this.#narrow.matches && location.hash === `#${panel.id}`;
    if (open === this.#inert.length > 0) return;
    if (open) this.#enter(panel);
    else this.#leave();
  }

  #enter(panel: HTMLElement): void {
    this.#opener = document.querySelector<HTMLElement>(`a[href="#${panel.id}"]`);
    panel.role = "dialog";
    panel.ariaModal = "true";
    this.#inert = besides(panel).filter((element) => !element.inert);
    for (const element of this.#inert) element.inert = true;
    document.addEventListener("keydown", this.#press);
    panel.focus();
  }

  #leave(): void {
    const panel = this.#panel;
    panel?.removeAttribute("role");
    panel?.removeAttribute("aria-modal");
    for (const element of this.#inert) element.inert = false;
    this.#inert = [];
    document.removeEventListener("keydown", this.#press);
    this.#opener?.focus();
    this.#opener = null;
  }
}

/** Everything on the page that is not on the way to an element. */
function besides(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  if (!parent || element === document.body) return [];
  const siblings = [...parent.children].filter((child) => child !== element && child instanceof HTMLElement);
  return [...(siblings as HTMLElement[]), ...besides(parent)];
}

customElements.define("wy-sheet", SheetElement);
