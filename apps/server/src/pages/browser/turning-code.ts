import { encode } from "uqr";

/** As capabilities/readers/cards/rotating-code.ts has it: RFC 6238's steps, a key for each day. */
const stepSeconds = 30;
const signatureBytes = 10;
const storeName = "wenyuan-card";
const svgNamespace = "http://www.w3.org/2000/svg";

interface KeptCard {
  readonly card: string;
  readonly name: string;
  readonly keys: readonly { readonly day: string; readonly key: string }[];
}

/**
 * `<wy-turning-code card keys label keep kept forget name>`: draws the card's code anew every half minute, with a bar of the time left.
 * With `keep` it has a button that keeps the keys on this phone for the days without a network; without `card` it shows what was kept.
 */
export class TurningCodeElement extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;
  #drawn = -1;
  #card: KeptCard | undefined;

  connectedCallback(): void {
    this.#card = this.#given() ?? kept();
    if (!this.#card) return;
    this.#offerToKeep();
    void this.#draw();
    this.#timer = setInterval(() => void this.#draw(), 1000);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #given(): KeptCard | undefined {
    const card = this.getAttribute("card");
    const keys = this.getAttribute("keys");
    if (!card || !keys) return undefined;
    return { card, keys: JSON.parse(keys) as KeptCard["keys"], name: this.dataset["name"] ?? "" };
  }

  async #draw(): Promise<void> {
    const seconds = Date.now() / 1000;
    const bar = this.querySelector("progress");
    if (bar) bar.value = stepSeconds - (seconds % stepSeconds);
    const step = Math.floor(seconds / stepSeconds);
    if (step === this.#drawn || !this.#card) return;
    this.#drawn = step;
    const day = new Date(step * stepSeconds * 1000).toISOString().slice(0, 10);
    const key = this.#card.keys.find((one) => one.day === day)?.key;
    if (!key) return this.#end();
    const code = `WY1.${this.#card.card}.${step}.${await sign(key, step)}`;
    const place = this.querySelector("figure") ?? this.appendChild(document.createElement("figure"));
    place.replaceChildren(drawing(code, this.getAttribute("label") ?? ""), ...caption(this.#card.name), progress());
    this.hidden = false;
  }

  /** The keys are over: what was kept is of no use any more. */
  #end(): void {
    clearInterval(this.#timer);
    if (!this.getAttribute("card")) {
      localStorage.removeItem(storeName);
      this.hidden = true;
    }
  }

  #offerToKeep(): void {
    const [keep, forget] = [this.getAttribute("keep"), this.getAttribute("forget")];
    if (!keep || !forget) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    const said = document.createElement("output");
    const show = () => {
      const known = kept()?.card === this.#card?.card;
      if (known && this.#card) localStorage.setItem(storeName, JSON.stringify(this.#card));
      button.textContent = known ? forget : keep;
      said.value = known ? (this.getAttribute("kept") ?? "") : "";
    };
    button.addEventListener("click", () => {
      if (kept()?.card === this.#card?.card) localStorage.removeItem(storeName);
      else localStorage.setItem(storeName, JSON.stringify(this.#card));
      show();
    });
    show();
    this.append(button, said);
  }
}

function kept(): KeptCard | undefined {
  const text = localStorage.getItem(storeName);
  return text === null ? undefined : (JSON.parse(text) as KeptCard);
}

async function sign(key: string, step: number): Promise<string> {
  const bytes = Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const secret = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signed = await crypto.subtle.sign("HMAC", secret, new TextEncoder().encode(String(step)));
  const binary = String.fromCharCode(...new Uint8Array(signed).subarray(0, signatureBytes));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function drawing(code: string, label: string): SVGElement {
  const { size, data } = encode(code, { ecc: "M", border: 4 });
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("class", "qr");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  const path = svg.appendChild(document.createElementNS(svgNamespace, "path"));
  path.setAttribute(
    "d",
    data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join(""),
  );
  return svg;
}

function caption(name: string): Node[] {
  if (name === "") return [];
  const text = document.createElement("figcaption");
  text.textContent = name;
  return [text];
}

function progress(): HTMLProgressElement {
  const bar = document.createElement("progress");
  bar.max = stepSeconds;
  bar.ariaHidden = "true";
  return bar;
}

customElements.define("wy-turning-code", TurningCodeElement);
