import { isProblem, type Problem } from "@wenyuan/problem";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { beginErrand, takeErrand } from "../errands/errand.store.ts";
import type { CampusMark } from "../logout/campus-session.store.ts";
import { logoutHint } from "../logout/logout-hint.ts";
import { identityProblems } from "../problems.ts";
import { type Admitted, admitPerson } from "./admit-person.ts";
import { openWaySecret, samlParty, type Trip, tripSeconds, type WayContext } from "./begin-way.ts";
import { validateTicket } from "./cas.protocol.ts";
import { finishOidc } from "./oidc.protocol.ts";
import { finishSaml } from "./saml.protocol.ts";
import { findWay, type ListedWay } from "./sign-in-way.store.ts";
import type { CampusPerson } from "./way.ts";

/** Somebody who comes back. */
export interface Arrival {
  readonly code: string;
  /** Of the cookie that was set when they left. */
  readonly secret: string;
  readonly origin: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly device?: string;
  readonly replaces?: string | undefined;
}

export interface Arrived {
  readonly trip: Pick<Trip, "returnTo" | "language">;
  readonly admitted: Admitted | Problem;
}

/**
 * Takes back somebody who was sent out by this browser: the cookie's secret counts once, and state, ticket, code or assertion have to
 * belong to the very trip. @returns undefined when there is no such trip
 */
export async function finishWay(context: WayContext, arrival: Arrival): Promise<Arrived | undefined> {
  const { db, clock, log } = context;
  const now = clock.now();
  const taken = await takeErrand<Trip>(db, "way-out", { secret: arrival.secret, now });
  const trip = taken?.content;
  const way = await findWay(db, arrival.code);
  if (!trip || trip.code !== arrival.code || !way?.enabled) return undefined;
  try {
    const person = await personOf(context, { arrival, trip, way });
    if (isProblem(person)) return { trip, admitted: person };
    const { device = "", replaces } = arrival;
    const place = { device, replaces, shared: trip.shared };
    const campus = markOf(context, { way, person });
    const admitted = await transact(db, (tx) => admitPerson(tx, { way, person, place, now, trip, campus }));
    return { trip, admitted };
  } catch (error) {
    // The reason goes into the log and not to whoever tries: it is about protocols, and holds nothing personal.
    log.warn({ part: "sign-in", way: way.code, err: error }, "a campus sign-in was refused");
    return { trip, admitted: refused };
  }
}

/** What is kept of the session over there. */
function markOf(
  { settings }: WayContext,
  { way, person }: { way: ListedWay; person: CampusPerson },
): CampusMark | undefined {
  if (!person.session) return undefined;
  const { upstream, hint } = person.session;
  return {
    wayId: way.id,
    subject: person.subject,
    ...(upstream === undefined ? {} : { upstreamHash: hashToken(upstream).toString("base64") }),
    hint: openSecretBox(settings).seal(JSON.stringify(hint), logoutHint).toString("base64"),
  };
}

const refused = identityProblems.wayFailed({
  reason: {
    zh: "对方给的凭据过时、用过，或不是给这里的。请从头再登录一次。",
    en: "What it sent is outdated, used already, or not meant for this place. Please sign in from the start.",
  },
});

interface Coming {
  readonly arrival: Arrival;
  readonly trip: Trip;
  readonly way: ListedWay;
}

async function personOf(context: WayContext, { arrival, trip, way }: Coming): Promise<CampusPerson | Problem> {
  const arrived = new URL(arrival.url, arrival.origin);
  const { settings } = way;
  if (settings.kind === "oidc" && trip.oidc) {
    const secret = await openWaySecret(context, way.id);
    return await finishOidc(settings, { secret, arrived, trip: trip.oidc });
  }
  if (settings.kind === "cas" && trip.service !== undefined) {
    if (arrived.searchParams.get("state") !== trip.state) return refused;
    const ticket = arrived.searchParams.get("ticket") ?? "";
    return ticket === "" ? refused : await validateTicket(settings, { ticket, service: trip.service });
  }
  if (settings.kind !== "saml") return refused;
  const secret = arrived.searchParams.get("result") ?? "";
  const result = await takeErrand<SamlResult>(context.db, "way-back", { secret, now: context.clock.now() });
  return result && result.content.requestId === trip.requestId ? result.content.person : refused;
}

interface SamlResult {
  readonly requestId: string;
  readonly person: CampusPerson;
}

/**
 * Takes an assertion. It is posted by the provider's page, so the cookie that binds the trip to the browser does not come with it
 * (SameSite): what was found out is kept, and the browser comes back for it with its cookie.
 * @returns a secret for that, or undefined when the assertion is no good
 */
export async function receiveAssertion(
  context: WayContext,
  { code, origin, response }: { code: string; origin: string; response: string },
): Promise<string | undefined> {
  const { db, clock, log } = context;
  const now = clock.now();
  const way = await findWay(db, code);
  if (!way?.enabled || way.settings.kind !== "saml") return undefined;
  try {
    const take = async (id: string) =>
      (await takeErrand<{ way: string }>(db, "saml-request", { secret: id, now }))?.content.way === code;
    const { requestId, ...person } = await finishSaml(way.settings, { party: samlParty(origin, code), response, take });
    return await beginErrand(db, { kind: "way-back", content: { requestId, person }, now, seconds: tripSeconds });
  } catch (error) {
    log.warn({ part: "sign-in", way: code, err: error }, "an assertion was refused");
    return undefined;
  }
}
