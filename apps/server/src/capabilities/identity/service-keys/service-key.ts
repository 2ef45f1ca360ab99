/**
 * What a key is for at the moment. `next` is shown to identity providers and not used yet; `signing` signs, one at a time; `former` is shown
 * a while longer, for providers that have not read our metadata again.
 */
export type KeyState = "next" | "signing" | "former";

/** A key of the library's own, by which identity providers know that a message is ours. Without the private half. */
export interface ServiceKey {
  readonly id: string;
  readonly state: KeyState;
  /** PEM. */
  readonly certificate: string;
  readonly createdAt: Date;
}

/** What signs our messages, and what providers may check them with: the signing key's certificate first. */
export interface ServiceKeys {
  readonly privateKey: string;
  readonly certificates: readonly [string, ...string[]];
}
