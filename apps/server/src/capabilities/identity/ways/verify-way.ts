import { X509Certificate } from "node:crypto";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { backOf, openWaySecret, type WayContext } from "./begin-way.ts";
import { pingCas } from "./cas.protocol.ts";
import { pingLdap } from "./ldap.protocol.ts";
import { discoverProvider } from "./oidc.protocol.ts";
import type { ListedWay } from "./sign-in-way.store.ts";

/** One thing that was tried. */
export interface WayCheck {
  readonly what: Bilingual;
  readonly ok: boolean;
  /** What came instead, for whoever sets the way up. */
  readonly detail?: string;
}

/** Tries a way as far as it can be tried without a person: the page's test button. */
export async function verifyWay(context: WayContext, way: ListedWay, origin: string): Promise<WayCheck[]> {
  const { settings } = way;
  switch (settings.kind) {
    case "oidc":
      return [
        await attempt(
          { zh: "读取认证中心的说明（discovery）", en: "Read the provider's description (discovery)" },
          async () => {
            await discoverProvider(settings, await openWaySecret(context, way.id));
          },
        ),
      ];
    case "cas":
      return [
        await attempt({ zh: "CAS 服务器会验票", en: "The CAS server validates tickets" }, async () => {
          if (!(await pingCas(settings, backOf(origin, way.code)))) throw new Error("it gave no INVALID_TICKET");
        }),
      ];
    case "ldap":
      return [
        await attempt(
          { zh: "连上目录、登录、看到检索起点", en: "Reach the directory, bind, see the base" },
          async () => {
            await pingLdap(settings, await openWaySecret(context, way.id));
          },
        ),
      ];
    case "saml":
      return await Promise.all([
        ...settings.certificates.map((pem) =>
          attempt({ zh: "证书可读、没有过期", en: "The certificate can be read and is valid" }, () => {
            const { validTo } = new X509Certificate(pem);
            if (new Date(validTo) < context.clock.now()) throw new Error(`it ended on ${validTo}`);
            return Promise.resolve();
          }),
        ),
        attempt({ zh: "登录地址有回应", en: "The sign-in address answers" }, async () => {
          await fetch(settings.entryPoint, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
        }),
      ]);
  }
}

async function attempt(what: Bilingual, work: () => Promise<void>): Promise<WayCheck> {
  try {
    await work();
    return { what, ok: true };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    return { what, ok: false, detail: `${said}${cause}`.slice(0, 300) };
  }
}
