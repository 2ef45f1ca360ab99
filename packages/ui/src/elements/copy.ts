const SVG = "http://www.w3.org/2000/svg";
const COPY_ICON = "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4";
/** How long "copied" stands, in milliseconds. */
const STANDS = 4000;

/** `<wy-copy text done failed title>` around a text: adds a button that copies it and says so. */
export class CopyElement extends HTMLElement {
  readonly #said = document.createElement("output");
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.ariaLabel = this.title;
    button.title = this.title;
    button.append(icon());
    button.addEventListener("click", () => void this.#copy());
    this.removeAttribute("title");
    this.append(button, this.#said);
  }

  async #copy(): Promise<void> {
    const done = await write(this.getAttribute("text") ?? "").then(
      () => true,
      () => false,
    );
    this.#said.classList.toggle("no", !done);
    this.#said.value = this.getAttribute(done ? "done" : "failed") ?? "";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#said.value = ""), STANDS);
  }
}

/** Clipboards need a secure context; a library's plain-HTTP network gets the old way. */
async function write(text: string): Promise<void> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "hide";
  document.body.append(area);
  area.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the only way outside a secure context
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("The browser refused to copy");
}

function icon(): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "i");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.ariaHidden = "true";
  svg.appendChild(document.createElementNS(SVG, "path")).setAttribute("d", COPY_ICON);
  return svg;
}

customElements.define("wy-copy", CopyElement);
