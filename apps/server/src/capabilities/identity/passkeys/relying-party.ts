/** The site that passkeys are for (Web Authentication §5.4.2). */
export interface RelyingParty {
  /** The host's name without the port. */
  readonly id: string;
  readonly origin: string;
  readonly name: string;
}

/** @param origin the public address, or where the request came to */
export function relyingPartyOf(origin: string, name = "Wenyuan"): RelyingParty {
  return { id: new URL(origin).hostname, origin, name };
}
