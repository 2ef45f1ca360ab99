/** What was just done. Dispatched on `document` as `new CustomEvent("wy-toast", { detail })`. */
export interface Toast {
  readonly text: string;
  readonly lang?: string;
  /** Takes it back. While it works, the button waits; when it fails, the toast stays and says so. */
  readonly undo?: { readonly label: string; readonly failed: string; readonly run: () => void | Promise<void> };
}

declare global {
  interface DocumentEventMap {
    "wy-toast": CustomEvent<Toast>;
  }
}

/** More than this would hide the page; the oldest goes. */
const MOST = 3;

/**
 * `<wy-toasts close>`: where news of what was done appears, with its undo. A toast stays until it is dismissed, undone or
 * pushed out: nobody has to hurry (WCAG 2.2, 2.2.1).
 */
export class ToastsElement extends HTMLElement {
  readonly #heed = (event: CustomEvent<Toast>) => this.show(event.detail);

  connectedCallback(): void {
    this.setAttribute("aria-live", "polite");
    document.addEventListener("wy-toast", this.#heed);
  }

  disconnectedCallback(): void {
    document.removeEventListener("wy-toast", this.#heed);
  }

  show(toast: Toast): void {
    while (this.children.length >= MOST) this.firstElementChild?.remove();
    const box = document.createElement("div");
    box.className = "toast";
    const words = box.appendChild(document.createElement("p"));
    words.textContent = toast.text;
    if (toast.lang) box.lang = toast.lang;
    if (toast.undo) box.append(undoButton(toast.undo, { box, words }));
    box.append(button("×", { label: this.getAttribute("close") ?? "×", press: () => box.remove() }));
    this.append(box);
  }
}

interface Place {
  readonly box: HTMLElement;
  readonly words: HTMLElement;
}

function undoButton({ label, failed, run }: NonNullable<Toast["undo"]>, { box, words }: Place): HTMLElement {
  const undo = button(label, {
    press: async () => {
      undo.ariaDisabled = "true";
      try {
        await run();
        box.remove();
      } catch {
        undo.ariaDisabled = null;
        words.textContent = failed;
      }
    },
  });
  return undo;
}

interface ButtonOptions {
  readonly label?: string;
  readonly press: () => void | Promise<void>;
}

function button(text: string, { label, press }: ButtonOptions): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  if (label) made.ariaLabel = label;
  made.addEventListener("click", () => {
    if (made.ariaDisabled !== "true") void press();
  });
  return made;
}

customElements.define("wy-toasts", ToastsElement);
