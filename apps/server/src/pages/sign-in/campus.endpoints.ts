import { isProblem } from "@wenyuan/problem";
import {
  findWay,
  finishWay,
  openServiceKeys,
  originOf,
  placeOf,
  receiveAssertion,
  receiveLogout,
  samlMetadata,
  samlParty,
  setSessionCookie,
  tripCookie,
} from "../../capabilities/identity/index.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import type { Frame } from "../frame/frame.tsx";
import { type CampusSources, linkView } from "./campus.pages.tsx";
import { logoutEndpoints } from "./logout.endpoints.ts";
import { formView } from "./sign-in.page.tsx";

/** Where campus sign-ins send people back to. The addresses have no language: the campus is told them once. */
export function campusEndpoints(sources: CampusSources, frame: Frame): Endpoint[] {
  return [arrive(sources, frame), assert(sources), describe(sources), ...logoutEndpoints(sources)];
}

function arrive(sources: CampusSources, frame: Frame): Endpoint {
  const { settings } = sources;
  return {
    method: "GET",
    path: "/sign-in/back/:code",
    access: "public",
    kind: "page",
    async handle(call) {
      const { request, reply } = call;
      const secret = tripCookie.read(request, settings);
      tripCookie.clear(reply, settings);
      const arrived = await finishWay(sources, {
        code: codeOf(call),
        secret,
        origin: originOf(request, settings),
        url: request.url,
        ...placeOf(request, settings),
      });
      if (!arrived) return await reply.redirect(`/${call.language}/sign-in`, 303);
      const { admitted, trip } = arrived;
      const spoken = { ...call, language: trip.language };
      if (isProblem(admitted)) {
        if (call.principal.kind !== "anonymous") return await frame.answerProblem(spoken, admitted);
        const state = { returnTo: trip.returnTo, name: "", problem: admitted };
        return await frame.answerView(spoken, await formView(spoken, sources, state));
      }
      if ("link" in admitted)
        return await frame.answerView(spoken, linkView(spoken, { secret: admitted.link, name: "" }));
      if ("token" in admitted) setSessionCookie(reply, admitted.token, settings);
      return await reply.redirect(trip.returnTo || `/${trip.language}/account`, 303);
    },
  };
}

/** SAML's assertion consumer service. The page of the provider posts to it, so it is the one form that comes from elsewhere. */
function assert(sources: CampusSources): Endpoint {
  return {
    method: "POST",
    path: "/sign-in/back/:code",
    access: "public",
    kind: "page",
    crossSite: true,
    async handle(call) {
      const code = codeOf(call);
      const { SAMLResponse: response, logoutRequest: xml } = (call.request.body ?? {}) as Record<string, unknown>;
      const origin = originOf(call.request, sources.settings);
      if (typeof xml === "string") {
        // CAS tells the end of a session to the address its ticket was for, and wants to hear nothing of it (CAS protocol 3.0 §2.3.3).
        await receiveLogout(sources, { code, origin, message: { kind: "cas", xml } });
        return await call.reply.send("");
      }
      const result =
        typeof response === "string" ? await receiveAssertion(sources, { code, origin, response }) : undefined;
      const query = new URLSearchParams({ result: result ?? "none" });
      return await call.reply.redirect(`/sign-in/back/${encodeURIComponent(code)}?${query}`, 303);
    },
  };
}

function describe(sources: CampusSources): Endpoint {
  const { db, settings } = sources;
  return {
    method: "GET",
    path: "/sign-in/saml/:code/metadata",
    access: "public",
    kind: "page",
    async handle(call) {
      const { request, reply } = call;
      const way = await findWay(db, codeOf(call));
      if (way?.settings.kind !== "saml") return await reply.status(404).send();
      const party = samlParty(originOf(request, settings), way.code);
      const keys = await openServiceKeys(sources);
      return await reply.type("application/samlmetadata+xml").send(samlMetadata(way.settings, { party, keys }));
    },
  };
}

function codeOf({ request }: Call): string {
  return (request.params as { code: string }).code;
}
