import type { Problem } from "@wenyuan/problem";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { beginErrand } from "../errands/errand.store.ts";
import { identityProblems } from "../problems.ts";
import { openServiceKeys } from "../service-keys/open-service-keys.ts";
import { casLogin } from "./cas.protocol.ts";
import { beginOidc, type OidcTrip } from "./oidc.protocol.ts";
import { beginSaml, type SamlParty } from "./saml.protocol.ts";
import { findWay, readWaySecret } from "./sign-in-way.store.ts";
import type { SignInWay } from "./way.ts";

export type WayContext = Pick<Kernel, "db" | "clock" | "settings" | "log">;

/** So long somebody may take at the campus sign-in. */
export const tripSeconds = 10 * 60;

/** Where somebody wants to go by a campus sign-in. */
export interface TripWish {
  readonly code: string;
  /** Our public address. */
  readonly origin: string;
  readonly returnTo: string;
  readonly language: "zh" | "en";
  readonly shared: boolean;
  /** For linking: the account that is signed in and wants this identity added. */
  readonly linkTo?: string;
}

/** What the browser's cookie stands for while its owner is away. */
export interface Trip extends Omit<TripWish, "origin"> {
  readonly state: string;
  readonly oidc?: OidcTrip;
  readonly service?: string;
  readonly requestId?: string;
}

/** Sends somebody out. @returns the secret for the cookie that binds the trip to this browser, and where to go */
export async function beginWay(
  context: WayContext,
  wish: TripWish,
): Promise<{ secret: string; url: string } | Problem> {
  const { db, clock, log } = context;
  const way = await findWay(db, wish.code);
  if (!way?.enabled || way.settings.kind === "ldap") return identityProblems.wayNotFound();
  const state = randomToken();
  try {
    const { url, ...kept } = await leave(context, { way, wish, state });
    const { origin: _, ...rest } = wish;
    const content: Trip = { ...rest, state, ...kept };
    const secret = await beginErrand(db, { kind: "way-out", content, now: clock.now(), seconds: tripSeconds });
    return { secret, url };
  } catch (error) {
    log.warn({ part: "sign-in", way: way.code, err: error }, "a campus sign-in cannot be reached");
    return identityProblems.wayUnreachable();
  }
}

interface Leaving {
  readonly way: SignInWay;
  readonly wish: TripWish;
  readonly state: string;
}

async function leave(
  context: WayContext,
  { way, wish, state }: Leaving,
): Promise<{ url: string } & Pick<Trip, "oidc" | "service" | "requestId">> {
  const { settings } = way;
  const back = backOf(wish.origin, way.code);
  if (settings.kind === "oidc") {
    const secret = await openWaySecret(context, way.id);
    const { url, trip } = await beginOidc(settings, { secret, back, state });
    return { url, oidc: trip };
  }
  if (settings.kind === "cas") {
    const service = `${back}?${new URLSearchParams({ state })}`;
    return { url: casLogin(settings, service), service };
  }
  if (settings.kind !== "saml") throw new Error("this way has a form of its own");
  // An xs:ID does not begin with a digit.
  const requestId = `_${randomToken()}`;
  const request = { kind: "saml-request", content: { way: way.code }, secret: requestId } as const;
  await beginErrand(context.db, { ...request, now: context.clock.now(), seconds: tripSeconds });
  const [party, keys] = [samlParty(wish.origin, way.code), await openServiceKeys(context)];
  const url = await beginSaml(settings, { party, keys, id: requestId, relayState: state });
  return { url, requestId };
}

/** Where a campus sign-in sends people back to. */
export function backOf(origin: string, code: string): string {
  return `${origin}/sign-in/back/${code}`;
}

/** Where a campus sign-in sends its logout messages. */
export function logoutOf(origin: string, code: string): string {
  return `${origin}/sign-in/logout/${code}`;
}

export function samlParty(origin: string, code: string): SamlParty {
  return {
    issuer: `${origin}/sign-in/saml/${code}/metadata`,
    back: backOf(origin, code),
    logout: logoutOf(origin, code),
  };
}

export async function openWaySecret({ db, settings }: WayContext, id: string): Promise<string> {
  const sealed = await readWaySecret(db, id);
  return sealed ? openSecretBox(settings).open(sealed, "sign-in-way") : "";
}
