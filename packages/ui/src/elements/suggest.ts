import { type Suggestion, SuggestionSource } from "./suggestion-source.ts";

/** Waiting for the next letter, in milliseconds. */
const PAUSE = 120;

/**
 * `<wy-suggest src label count>` around a search field: suggestions while typing, as an ARIA 1.2 combobox with a list.
 * Nothing is asked for while an input method composes. Without script the field stays a plain one.
 * Arrow keys move, Enter takes, Escape closes, Tab leaves; a suggestion with `href` leads there, others are searched for.
 */
export class SuggestElement extends HTMLElement {
  #input: HTMLInputElement | null = null;
  readonly #list = document.createElement("ul");
  readonly #news = document.createElement("output");
  #source = new SuggestionSource("");
  #shown: readonly Suggestion[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (!input || this.#input) return;
    this.#input = input;
    this.#source = new SuggestionSource(this.getAttribute("src") ?? "");
    this.#dress(input);
    input.addEventListener("input", (event) => this.#typed(event));
    input.addEventListener("compositionend", () => this.#ask());
    input.addEventListener("keydown", (event) => this.#pressed(event));
    input.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#clicked(event));
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#source.cancel();
  }

  #dress(input: HTMLInputElement): void {
    const list = this.#list;
    list.className = "sugg";
    list.id = `${input.id || "wy-suggest"}-list`;
    list.role = "listbox";
    list.ariaLabel = this.getAttribute("label");
    list.hidden = true;
    this.#news.className = "hide";
    input.role = "combobox";
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.autocomplete = "off";
    this.append(list, this.#news);
  }

  #typed(event: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#ask();
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#fill(), PAUSE);
  }

  async #fill(): Promise<void> {
    const suggestions = await this.#source.find(this.#input?.value ?? "");
    if (!suggestions || this.#input !== document.activeElement) return;
    this.#shown = suggestions;
    this.#active = -1;
    this.#list.replaceChildren(...suggestions.map((suggestion, i) => this.#option(suggestion, i)));
    this.#open(suggestions.length > 0);
    this.#news.value = (this.getAttribute("count") ?? "{n}").replace("{n}", String(suggestions.length));
  }

  #option({ text, note, lang }: Suggestion, index: number): HTMLElement {
    const option = document.createElement("li");
    option.role = "option";
    option.id = `${this.#list.id}-${index}`;
    option.dataset["index"] = String(index);
    const words = option.appendChild(document.createElement("span"));
    words.textContent = text;
    if (lang) words.lang = lang;
    if (note) option.appendChild(document.createElement("small")).textContent = note;
    return option;
  }

  #pressed(event: KeyboardEvent): void {
    // 229: Safari's Enter that ends a composition comes after compositionend.
    if (event.isComposing || event.keyCode === 229) return;
    const open = !this.#list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) this.#move(event.key === "ArrowDown" ? 1 : -1);
      else void this.#fill();
    } else if (event.key === "Enter" && open && this.#active >= 0) {
      event.preventDefault();
      this.#take(this.#active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    }
  }

  /** One step; beyond either end stands the field itself, with no suggestion chosen. */
  #move(step: number): void {
    const count = this.#shown.length + 1;
    this.#active = ((this.#active + 1 + step + count) % count) - 1;
    [...this.#list.children].forEach((option, i) => {
      option.ariaSelected = String(i === this.#active);
    });
    const active = this.#list.children[this.#active];
    active?.scrollIntoView({ block: "nearest" });
    if (active) this.#input?.setAttribute("aria-activedescendant", active.id);
    else this.#input?.removeAttribute("aria-activedescendant");
  }

  #clicked(event: Event): void {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (option) this.#take(Number(option.dataset["index"]));
  }

  #take(index: number): void {
    const suggestion = this.#shown[index];
    const input = this.#input;
    if (!suggestion || !input) return;
    this.#close();
    if (suggestion.href) {
      location.assign(suggestion.href);
      return;
    }
    input.value = suggestion.text;
    input.form?.requestSubmit();
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input?.setAttribute("aria-expanded", String(open));
    this.#input?.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#source.cancel();
    this.#active = -1;
    this.#open(false);
  }
}

customElements.define("wy-suggest", SuggestElement);
