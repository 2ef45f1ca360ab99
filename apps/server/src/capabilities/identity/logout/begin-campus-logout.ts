import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { openServiceKeys } from "../service-keys/open-service-keys.ts";
import { openWaySecret, samlParty, type WayContext } from "../ways/begin-way.ts";
import { casLogout } from "../ways/cas.protocol.ts";
import { oidcLogout } from "../ways/oidc.protocol.ts";
import { samlLogout } from "../ways/saml.protocol.ts";
import { findWay } from "../ways/sign-in-way.store.ts";
import type { SignInWay } from "../ways/way.ts";
import { findCampusSession } from "./campus-session.store.ts";
import { logoutHint } from "./logout-hint.ts";

/** Where somebody is still signed in after leaving here. */
export interface CampusLogout {
  readonly name: Bilingual;
  /** Goes there, ends it, and comes back. */
  readonly url: string;
}

/**
 * How to end the session at the campus that a session here began with; asked before that one ends.
 * @returns undefined when it began otherwise, or the campus has no way to end one
 */
export async function beginCampusLogout(
  context: WayContext,
  { sessionId, origin }: { sessionId: string; origin: string },
): Promise<CampusLogout | undefined> {
  const { db, settings, log } = context;
  const found = await findCampusSession(db, sessionId);
  const way = found && (await findWay(db, found.wayCode));
  if (!found || !way?.enabled) return undefined;
  try {
    const hint = JSON.parse(openSecretBox(settings).open(found.hint, logoutHint)) as Readonly<Record<string, string>>;
    const url = await urlOf(context, { way, hint, origin });
    return url === undefined ? undefined : { name: way.name, url };
  } catch (error) {
    // Somebody leaves in any case; that the campus cannot be reached must not keep them.
    log.warn({ part: "sign-in", way: way.code, err: error }, "the logout of a campus sign-in cannot be prepared");
    return undefined;
  }
}

interface Leaving {
  readonly way: SignInWay;
  readonly hint: Readonly<Record<string, string>>;
  readonly origin: string;
}

async function urlOf(context: WayContext, { way, hint, origin }: Leaving): Promise<string | undefined> {
  const { settings } = way;
  const back = `${origin}/`;
  switch (settings.kind) {
    case "oidc":
      return await oidcLogout(settings, {
        secret: await openWaySecret(context, way.id),
        idToken: hint["idToken"],
        back,
      });
    case "cas":
      return casLogout(settings, back);
    case "saml":
      return settings.logoutUrl === undefined || settings.logoutUrl === ""
        ? undefined
        : await samlLogout(settings, {
            party: samlParty(origin, way.code),
            keys: await openServiceKeys(context),
            hint,
          });
    case "ldap":
      return undefined;
  }
}
