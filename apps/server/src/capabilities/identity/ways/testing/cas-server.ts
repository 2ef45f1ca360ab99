import { randomBytes } from "node:crypto";
import { serveHere } from "./campus-library.ts";

/** A CAS server made from the protocol's text (CAS protocol 3.0 §2.1, §2.5, §3.1). */
export interface CasServer {
  readonly url: string;
  /** Somebody signs in for a service. @returns where CAS sends the browser */
  signIn(login: URL, user: string): URL;
  /** What the next validations answer instead. */
  answer: string | undefined;
}

export async function casServer(): Promise<CasServer> {
  const tickets = new Map<string, { service: string; user: string }>();
  const cas = {
    url: "",
    answer: undefined as string | undefined,
    signIn(login: URL, user: string) {
      const back = new URL(login.searchParams.get("service") ?? "");
      const ticket = `ST-${randomBytes(16).toString("hex")}`;
      tickets.set(ticket, { service: back.href, user });
      back.searchParams.set("ticket", ticket);
      return back;
    },
  };
  cas.url = await serveHere((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://cas");
    if (pathname !== "/cas/p3/serviceValidate") return void response.writeHead(404).end();
    const ticket = searchParams.get("ticket") ?? "";
    const known = tickets.get(ticket);
    // "Validating a ticket MUST invalidate it, whether it succeeded or not" (§3.1.1).
    tickets.delete(ticket);
    response.setHeader("content-type", "application/xml;charset=UTF-8");
    return void response.end(cas.answer ?? validation(known, searchParams.get("service") ?? ""));
  });
  return Object.assign(cas, { url: `${cas.url}/cas` });
}

function validation(known: { service: string; user: string } | undefined, service: string): string {
  if (!known) return failure("INVALID_TICKET");
  return known.service === service ? success(known.user) : failure("INVALID_SERVICE");
}

export function success(user: string): string {
  return wrap(
    `<cas:authenticationSuccess><cas:user>${user}</cas:user><cas:attributes><cas:isFromNewLogin>true</cas:isFromNewLogin></cas:attributes></cas:authenticationSuccess>`,
  );
}

function failure(code: string): string {
  return wrap(`<cas:authenticationFailure code="${code}">Ticket not recognized</cas:authenticationFailure>`);
}

function wrap(inside: string): string {
  return `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${inside}</cas:serviceResponse>`;
}
