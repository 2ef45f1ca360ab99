import { transact } from "../../../kernel/db/transact.ts";
import { hashToken } from "../../../kernel/ids/random-token.ts";
import { noteOnce } from "../errands/errand.store.ts";
import { openServiceKeys } from "../service-keys/open-service-keys.ts";
import { openWaySecret, samlParty, type WayContext } from "../ways/begin-way.ts";
import { ticketOfLogout } from "../ways/cas.protocol.ts";
import { answerSamlLogout, readSamlLogout, type SamlLogoutMessage } from "../ways/saml.protocol.ts";
import { findWay, type ListedWay } from "../ways/sign-in-way.store.ts";
import { endCampusSessions, type Over } from "./campus-session.store.ts";
import { messageMinutes } from "./logout-hint.ts";
import { verifyLogoutToken } from "./verify-logout-token.ts";

/** What a campus sign-in sends when somebody left it. */
export type LogoutMessage =
  | { readonly kind: "oidc"; readonly token: string }
  | { readonly kind: "cas"; readonly xml: string }
  | { readonly kind: "saml"; readonly saml: SamlLogoutMessage; readonly relayState?: string | undefined };

export interface ReceivedLogout {
  /** How many sessions ended here. */
  readonly ended: number;
  /** Where to send the browser with our answer (SAML). */
  readonly answer?: string;
}

/**
 * Ends the sessions here that a campus sign-in says are over. A message counts once, for a few minutes, and only signed by the provider;
 * CAS proves itself by the ticket, which nobody else was told.
 * @returns undefined when the message is no good
 */
export async function receiveLogout(
  context: WayContext,
  { code, origin, message }: { code: string; origin: string; message: LogoutMessage },
): Promise<ReceivedLogout | undefined> {
  const { db, log } = context;
  const way = await findWay(db, code);
  if (!way?.enabled || way.settings.kind !== message.kind) return undefined;
  try {
    const { id, over, answer } = await read(context, { way, origin, message });
    const now = context.clock.now();
    const ended = await transact(db, async (tx) => {
      const once =
        id === undefined ||
        (await noteOnce(tx, { kind: "logout-message", secret: `${code} ${id}`, now, seconds: keptSeconds }));
      return once ? await endCampusSessions(tx, over) : undefined;
    });
    if (ended === undefined) throw new Error("the message came before");
    log.info({ part: "sign-in", way: code, ended }, "a campus sign-in ended sessions");
    return { ended, ...(answer === undefined ? {} : { answer }) };
  } catch (error) {
    log.warn({ part: "sign-in", way: code, err: error }, "a logout message was refused");
    return undefined;
  }
}

/** Longer than a message counts, with both clocks' differences. */
const keptSeconds = 3 * messageMinutes * 60;

interface Message {
  /** What makes the message this one; CAS has none, and its ticket is gone after the first. */
  readonly id?: string;
  readonly over: Over;
  readonly answer?: string;
}

interface Reading {
  readonly way: ListedWay;
  readonly origin: string;
  readonly message: LogoutMessage;
}

async function read(context: WayContext, { way, origin, message }: Reading): Promise<Message> {
  const wayId = way.id;
  const { settings } = way;
  if (message.kind === "oidc" && settings.kind === "oidc") {
    const secret = await openWaySecret(context, wayId);
    const { jti, sid, sub } = await verifyLogoutToken(settings, { secret, token: message.token });
    return { id: jti, over: overOf(wayId, { upstream: sid, subject: sub }) };
  }
  if (message.kind === "cas") {
    const ticket = ticketOfLogout(message.xml);
    if (ticket === undefined) throw new Error("no logout request");
    return { over: overOf(wayId, { upstream: ticket }) };
  }
  if (message.kind !== "saml" || settings.kind !== "saml") throw new Error("the message is of another protocol");
  const party = samlParty(origin, way.code);
  const { id, subject, sessionIndex } = await readSamlLogout(settings, { party, message: message.saml });
  const keys = await openServiceKeys(context);
  const answer = await answerSamlLogout(settings, { party, keys, id, relayState: message.relayState });
  return { id, over: overOf(wayId, { upstream: sessionIndex, subject }), ...(answer === undefined ? {} : { answer }) };
}

function overOf(
  wayId: string,
  { upstream, subject }: { upstream?: string | undefined; subject?: string | undefined },
): Over {
  return {
    wayId,
    ...(upstream === undefined ? {} : { upstreamHash: hashToken(upstream) }),
    ...(subject === undefined ? {} : { subject }),
  };
}
