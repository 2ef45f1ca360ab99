import type { CampusPerson, CasSettings } from "./way.ts";

const timeoutMs = 10_000;

/** Where to send the browser (CAS protocol 3.0 §2.1). */
export function casLogin({ server }: CasSettings, service: string): string {
  return `${server}/login?${new URLSearchParams({ service })}`;
}

/**
 * Asks the server whom a ticket stands for (§2.5, `/p3/serviceValidate`). A ticket counts once and for the very address it was given for.
 * @throws when the ticket is refused, or the answer is not what the protocol says
 */
export async function validateTicket(
  { server }: CasSettings,
  { ticket, service }: { ticket: string; service: string },
): Promise<CampusPerson> {
  const url = `${server}/p3/serviceValidate?${new URLSearchParams({ service, ticket })}`;
  const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  if (!answer.ok) throw new Error(`the CAS server answered ${answer.status}`);
  const user = readUser(await answer.text());
  return { subject: user, name: user, session: { upstream: ticket, hint: {} } };
}

/** Where to send the browser so that it is signed out over there too (§2.3). */
export function casLogout({ server }: CasSettings, back: string): string {
  return `${server}/logout?${new URLSearchParams({ service: back })}`;
}

/**
 * The ticket whose session CAS says is over (§3.3, appendix B). Nobody signs it: who knows the ticket, which was for us alone, is believed.
 * @returns undefined when the message is not one of these
 */
export function ticketOfLogout(xml: string): string | undefined {
  if (/<!/.test(xml) || !/<(?:\w+:)?LogoutRequest\b/.test(xml)) return undefined;
  const found = [...xml.matchAll(/<(?:\w+:)?SessionIndex>\s*([^<\s]+)\s*<\/(?:\w+:)?SessionIndex>/g)];
  return found.length === 1 ? unescapeXml(found[0]?.[1] ?? "") : undefined;
}

/** The user of a `cas:authenticationSuccess` (§2.5.2 and appendix A). @throws when it is anything else */
export function readUser(xml: string): string {
  // Neither document types nor comments nor CDATA belong here; with them an answer could say two things at once.
  if (/<!/.test(xml)) throw new Error("the CAS answer has markup that the protocol does not know");
  const success =
    /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:\w+:)?serviceResponse\b[^>]*>\s*<(\w+:)?authenticationSuccess>([\s\S]*)<\/\1authenticationSuccess>\s*<\/(?:\w+:)?serviceResponse>\s*$/.exec(
      xml,
    );
  if (!success) throw new Error(`the CAS server refused the ticket: ${failureOf(xml)}`);
  const users = [...(success[2] ?? "").matchAll(/<(?:\w+:)?user>([^<]*)<\/(?:\w+:)?user>/g)];
  const user = unescapeXml(users[0]?.[1] ?? "").trim();
  if (users.length !== 1 || user === "") throw new Error("the CAS answer names nobody, or several");
  return user;
}

function failureOf(xml: string): string {
  return /authenticationFailure\s+code=["'](\w+)["']/.exec(xml)?.[1] ?? "no reason given";
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name] ?? whole;
  });
}

/** Asks with a ticket that cannot be: a CAS server answers INVALID_TICKET. @returns whether it did */
export async function pingCas({ server }: CasSettings, service: string): Promise<boolean> {
  const url = `${server}/p3/serviceValidate?${new URLSearchParams({ service, ticket: "ST-none" })}`;
  const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
  return failureOf(await answer.text()).startsWith("INVALID_");
}
