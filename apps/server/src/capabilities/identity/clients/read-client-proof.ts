/** What a client shows of itself. */
export interface ClientProof {
  readonly clientId: string;
  readonly secret: string;
}

/**
 * Reads who a client says it is: HTTP Basic with both parts form-encoded, or the form itself (RFC 6749 §2.3.1), and never both.
 * @returns undefined when neither or both are there, or the header cannot be read
 */
export function readClientProof(
  authorization: string | undefined,
  form: ReadonlyMap<string, string>,
): ClientProof | undefined {
  const [clientId, secret] = [form.get("client_id"), form.get("client_secret")];
  if (authorization === undefined)
    return clientId === undefined || secret === undefined ? undefined : { clientId, secret };
  if (secret !== undefined) return undefined;
  const packed = /^Basic ([\w+/]+=*)$/i.exec(authorization)?.[1];
  const pair = /^([^:]*):(.*)$/s.exec(packed === undefined ? "" : Buffer.from(packed, "base64").toString("utf8"));
  const shown = pair && { clientId: decoded(pair[1]), secret: decoded(pair[2]) };
  return shown && (clientId === undefined || clientId === shown.clientId) ? shown : undefined;
}

/** `application/x-www-form-urlencoded`; a text that is not so encoded stands for nobody. */
function decoded(text = ""): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}
