import { textOf } from "../../lib/form/use-send.ts";
import type { Way, WayBody, WayKind } from "./api/ways.ts";

/** A field of a protocol's settings; a plain line of text when nothing else is said. */
export interface WayField {
  readonly name:
    | "issuer"
    | "clientId"
    | "nameClaim"
    | "entryPoint"
    | "logoutUrl"
    | "idpIssuer"
    | "certificates"
    | "nameAttribute"
    | "server"
    | "url"
    | "startTls"
    | "bindDn"
    | "base"
    | "filter";
  readonly kind?: "check" | "lines";
  readonly optional?: true;
  readonly usual?: string;
}

export const wayKinds: readonly WayKind[] = ["cas", "oidc", "saml", "ldap"];

/** What each protocol has to be told. */
export const fieldsOf: Readonly<Record<WayKind, readonly WayField[]>> = {
  cas: [{ name: "server" }],
  oidc: [{ name: "issuer" }, { name: "clientId" }, { name: "nameClaim", usual: "preferred_username" }],
  saml: [
    { name: "entryPoint" },
    { name: "logoutUrl", optional: true },
    { name: "idpIssuer" },
    { name: "certificates", kind: "lines" },
    { name: "nameAttribute", optional: true },
  ],
  ldap: [
    { name: "url" },
    { name: "startTls", kind: "check" },
    { name: "bindDn", optional: true },
    { name: "base" },
    { name: "filter", usual: "(uid={name})" },
    { name: "nameAttribute", usual: "uid" },
  ],
};

/** What the form shows for a field of a way that is there. */
export function shownValue(way: Way | undefined, { name, usual }: WayField): string {
  const value = (way?.settings as Record<string, unknown> | undefined)?.[name];
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" ? value : (usual ?? "");
}

/** The settings as the form has them. */
export function readSettings(kind: WayKind, values: FormData): WayBody["settings"] {
  const entries = fieldsOf[kind].map((field) => [field.name, readField(field, values)]);
  const settings = { kind, trustName: values.get("trustName") !== null, ...Object.fromEntries(entries) };
  return settings as WayBody["settings"];
}

function readField({ name, kind }: WayField, values: FormData): unknown {
  if (kind === "check") return values.get(name) !== null;
  return kind === "lines" ? certificatesIn(textOf(values, name)) : textOf(values, name);
}

function certificatesIn(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [text];
}
