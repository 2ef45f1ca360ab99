import { Type } from "typebox";
import { Reason } from "../roles/role.schema.ts";

const Text = (description: string, least = 1) => Type.String({ minLength: least, maxLength: 2000, description });
const TrustName = Type.Boolean({
  description: "The campus number is the sign-in name of the reader's account here: no proof is asked",
});
const strict = { additionalProperties: false };

const Oidc = Type.Object(
  {
    kind: Type.Literal("oidc"),
    issuer: Text("The provider's issuer address"),
    clientId: Text("As the provider knows us"),
    nameClaim: Text("The claim with the campus number"),
    trustName: TrustName,
  },
  strict,
);
const Saml = Type.Object(
  {
    kind: Type.Literal("saml"),
    entryPoint: Text("The provider's sign-in address (HTTP-Redirect)"),
    logoutUrl: Type.Optional(Text("The provider's logout address (HTTP-Redirect); may be empty", 0)),
    idpIssuer: Text("The provider's entity id"),
    certificates: Type.Array(Type.String({ maxLength: 10_000 }), { minItems: 1, maxItems: 5 }),
    nameAttribute: Text("The attribute with the campus number; may be empty", 0),
    trustName: TrustName,
  },
  strict,
);
const Cas = Type.Object(
  { kind: Type.Literal("cas"), server: Text("Up to and without /login"), trustName: TrustName },
  strict,
);
const Ldap = Type.Object(
  {
    kind: Type.Literal("ldap"),
    url: Text("ldaps://host or ldap://host"),
    startTls: Type.Boolean(),
    bindDn: Text("Who searches; may be empty", 0),
    base: Text("Where the search begins"),
    filter: Text("With {name} for what was typed"),
    nameAttribute: Text("The attribute with the campus number"),
    trustName: TrustName,
  },
  strict,
);

export const WaySettingsView = Type.Union([Oidc, Saml, Cas, Ldap]);

export const WayParams = Type.Object({ code: Type.String({ pattern: "^[a-z][a-z0-9-]{1,39}$" }) });

const Name = Type.String({ minLength: 1, maxLength: 80, pattern: "\\S" });
const Names = Type.Object({ zh: Name, en: Name }, strict);

export const WayView = Type.Object({
  code: Type.String(),
  name: Names,
  enabled: Type.Boolean(),
  settings: WaySettingsView,
  hasSecret: Type.Boolean(),
  back: Type.String({ description: "Where the campus sends people back to" }),
  logout: Type.Optional(Type.String({ description: "Where the campus says that somebody left it" })),
  metadata: Type.Optional(Type.String({ description: "What a SAML provider reads of us" })),
});

export const WayBody = Type.Object(
  {
    name: Names,
    enabled: Type.Boolean(),
    settings: WaySettingsView,
    secret: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: "Kept encrypted, never shown" })),
    reason: Reason,
  },
  strict,
);
