// Passkeys need script: the browser hands them to nothing else (Web Authentication §5).

interface Begun {
  readonly secret: string;
  readonly options: { readonly [name: string]: unknown };
}

/**
 * `<wy-passkey use label failed next name>`: a button that signs in with a passkey, or adds one to one's account. Where the browser
 * has no passkeys, there is no button.
 */
class PasskeyElement extends HTMLElement {
  readonly #said = document.createElement("output");

  connectedCallback(): void {
    if (!("PublicKeyCredential" in globalThis) || this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn wide";
    button.textContent = this.getAttribute("label");
    button.addEventListener("click", () => void this.#run());
    this.#said.className = "hint";
    this.append(button, this.#said);
  }

  async #run(): Promise<void> {
    this.#said.value = "";
    try {
      await (this.getAttribute("use") === "add" ? this.#add() : this.#signIn());
      location.assign(this.getAttribute("next") ?? "/");
    } catch {
      this.#said.value = this.getAttribute("failed") ?? "";
    }
  }

  async #signIn(): Promise<void> {
    const { secret, options } = await post<Begun>("/api/v1/session/passkey/begin", {});
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as never);
    const response = await navigator.credentials.get({ publicKey });
    const shared = document.querySelector<HTMLInputElement>("#shared")?.checked ?? false;
    await post("/api/v1/session/passkey", { secret, response, shared });
  }

  async #add(): Promise<void> {
    const { secret, options } = await post<Begun>("/api/v1/passkeys/begin", {});
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as never);
    const response = await navigator.credentials.create({ publicKey });
    const name = document.querySelector<HTMLInputElement>("#passkey-name")?.value.trim();
    await post("/api/v1/passkeys", { secret, response, name: name || (this.getAttribute("name") ?? "") });
  }
}

async function post<Answer>(url: string, body: object): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Answer;
}

customElements.define("wy-passkey", PasskeyElement);
