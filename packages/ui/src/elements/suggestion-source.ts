/** One suggestion, as `GET src?q=…` answers it in `{ suggestions: […] }`. */
export interface Suggestion {
  readonly text: string;
  /** Where it leads; without it the text is searched for. */
  readonly href?: string;
  /** What it is: an author, a subject, how many works. */
  readonly note?: string;
  readonly lang?: string;
}

/** Queries kept, so that deleting a letter asks nothing again. */
const KEPT = 50;

/** Asks for suggestions, one question at a time. A failed question is no suggestion: the field works without. */
export class SuggestionSource {
  readonly #kept = new Map<string, readonly Suggestion[]>();
  readonly #src: string;
  #asking: AbortController | undefined;

  constructor(src: string) {
    this.#src = src;
  }

  cancel(): void {
    this.#asking?.abort();
  }

  /** The suggestions for a query; none for an empty one; `undefined` when another question has overtaken this. */
  async find(query: string): Promise<readonly Suggestion[] | undefined> {
    this.cancel();
    const words = query.trim();
    const kept = words === "" ? [] : this.#kept.get(words);
    if (kept) return kept;
    const asking = new AbortController();
    this.#asking = asking;
    const found = await this.#fetch(words, asking.signal).catch(() => []);
    return asking.signal.aborted ? undefined : found;
  }

  async #fetch(words: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const url = new URL(this.#src, document.baseURI);
    url.searchParams.set("q", words);
    const response = await fetch(url, { signal, headers: { accept: "application/json" } });
    if (!response.ok) return [];
    const { suggestions = [] } = (await response.json()) as { suggestions?: readonly Suggestion[] };
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(words, suggestions);
    return suggestions;
  }
}
