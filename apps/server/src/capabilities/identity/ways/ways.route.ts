import { type Static, Type } from "typebox";
import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import { transactOrRefuse } from "../../../kernel/db/transact-or-refuse.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import { startAct } from "../four-eyes/start-act.ts";
import type { IdentityOptions } from "../identity-options.ts";
import { identityPermissions } from "../permissions.ts";
import { identityProblems } from "../problems.ts";
import { StartedView } from "../roles/role.schema.ts";
import { originOf } from "../sessions/origin.http.ts";
import { backOf, logoutOf, samlParty } from "./begin-way.ts";
import { type NewWay, newWayFault, opensDoor, removeWay, setWay } from "./set-way.ts";
import { findWay, type ListedWay, listWays } from "./sign-in-way.store.ts";
import { verifyWay } from "./verify-way.ts";
import { WayBody, WayParams, type WaySettingsView, WayView } from "./way.schema.ts";

const access = identityPermissions["sign-in-way.set"];

export function wayRoutes(options: IdentityOptions): Endpoint[] {
  const { db, clock, settings, permissions } = options;
  return [
    route({
      method: "GET",
      path: "/api/v1/sign-in-ways",
      access: identityPermissions["sign-in-way.read"],
      summary: "The campus sign-ins as they are set up, without their secrets",
      answer: Type.Object({ items: Type.Array(WayView) }),
      handle: async ({ request }) => ({
        items: (await listWays(db)).map((way) => wayView(way, originOf(request, settings))),
      }),
    }),
    route({
      method: "PUT",
      path: "/api/v1/sign-in-ways/:code",
      access,
      summary:
        "Set a campus sign-in up, or change it; without a secret the one that is there stays. What lets others in than before waits for a second person",
      params: WayParams,
      body: WayBody,
      answer: StartedView,
      problems: [identityProblems.unusableWay, identityProblems.personNeeded],
      async handle({ params, body, principal }) {
        const { name, enabled, reason } = body;
        const way: NewWay = { code: params.code, name, enabled, settings: body.settings };
        const secret = body.secret === undefined ? undefined : openSecretBox(settings).seal(body.secret, "sign-in-way");
        return await transactOrRefuse(db, async (tx) => {
          const fault = await newWayFault(tx, way);
          if (fault) return fault;
          return await startAct(tx, {
            act: "set-way",
            subject: { kind: "sign-in-way", id: way.code },
            content: way,
            ...(secret ? { secret } : {}),
            grave: opensDoor(await findWay(tx, way.code), way, secret !== undefined),
            reason,
            principal,
            now: clock.now(),
            permissions: permissions(),
            perform: (doing) => setWay(tx, way, { secret, doing }),
          });
        });
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/sign-in-ways/:code",
      access,
      summary: "Take a campus sign-in away, and what readers linked to it",
      params: WayParams,
      answer: Type.Object({ deleted: Type.Literal(true) }),
      problems: [identityProblems.wayNotFound],
      async handle({ params, principal }) {
        const doing = { actor: principal, now: clock.now() };
        const fault = await transactOrRefuse(db, (tx) => removeWay(tx, params.code, doing));
        return fault ?? { deleted: true as const };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/sign-in-ways/:code/test",
      access,
      summary: "Try a campus sign-in as far as it can be tried without a person",
      params: WayParams,
      answer: Type.Object({
        checks: Type.Array(
          Type.Object({
            what: Type.Object({ zh: Type.String(), en: Type.String() }),
            ok: Type.Boolean(),
            detail: Type.Optional(Type.String()),
          }),
        ),
      }),
      problems: [identityProblems.wayNotFound],
      async handle({ params, request }) {
        const way = await findWay(db, params.code);
        if (!way) return identityProblems.wayNotFound();
        const checks = await verifyWay(options, way, originOf(request, settings));
        return { checks: checks.map((check) => ({ ...check, what: { ...check.what } })) };
      },
    }),
  ];
}

/** With the addresses that the campus has to be told. */
function wayView(way: ListedWay, origin: string) {
  const { code, enabled, hasSecret } = way;
  return {
    code,
    enabled,
    hasSecret,
    name: { ...way.name },
    settings: way.settings as Static<typeof WaySettingsView>,
    back: backOf(origin, way.code),
    // CAS says it to the address of the ticket itself.
    ...(way.settings.kind === "saml" || way.settings.kind === "oidc" ? { logout: logoutOf(origin, way.code) } : {}),
    ...(way.settings.kind === "saml" ? { metadata: samlParty(origin, way.code).issuer } : {}),
  };
}
