/**
 * `<wy-share>`: a button that opens the device's own way to share the page, where there is one. Everything else on the page can be copied or
 * saved without it.
 */
export class ShareElement extends HTMLElement {
  connectedCallback(): void {
    if (!("share" in navigator) || this.childElementCount > 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn";
    button.textContent = this.getAttribute("label");
    button.addEventListener("click", () => void share());
    this.append(button);
  }
}

/** The address that everybody may see: without the words that led here. */
async function share(): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  try {
    await navigator.share({ title: document.title, url });
  } catch {
    // Turned away from: nothing was shared, and that is all right.
  }
}

customElements.define("wy-share", ShareElement);
