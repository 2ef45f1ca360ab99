import { type Static, Type } from "typebox";
import { Reason, StartedView } from "../roles/role.schema.ts";
import {
  type Client,
  longestOverlapHours,
  mostPerMinute,
  publicClientId,
  usualOverlapHours,
  usualPerMinute,
} from "./client.ts";

const Moment = Type.String({ format: "date-time" });

export const ClientView = Type.Object({
  id: Type.String(),
  clientId: Type.String({ description: "How the client calls itself at the token endpoint" }),
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  perMinute: Type.Integer({ description: "Requests it may make in a minute" }),
  createdAt: Moment,
  waiting: Type.Boolean({ description: "Of no use before a second person agreed" }),
  secrets: Type.Array(
    Type.Object({
      createdAt: Moment,
      endsAt: Type.Optional(Type.String({ format: "date-time", description: "Replaced; it counts until then" })),
    }),
    { description: "Those that count, newest first; never what they are" },
  ),
});

export const ClientParams = Type.Object({ id: Type.String({ pattern: "^[0-9]{1,18}$" }) });

const Scopes = Type.Array(Type.String({ maxLength: 100 }), {
  minItems: 1,
  maxItems: 200,
  uniqueItems: true,
  description: "Codes of permissions",
});

export const NewClientBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, pattern: "\\S" }),
    scopes: Scopes,
    perMinute: Type.Integer({ minimum: 1, maximum: mostPerMinute, default: usualPerMinute }),
    reason: Reason,
  },
  { additionalProperties: false },
);

export const ScopesBody = Type.Object(
  { scopes: Scopes, perMinute: Type.Integer({ minimum: 1, maximum: mostPerMinute }), reason: Reason },
  { additionalProperties: false },
);

export const CreatedClient = Type.Object({
  id: Type.String(),
  clientId: Type.String(),
  secret: Type.String(),
  ...StartedView.properties,
});

export const RenewBody = Type.Object(
  {
    overlapHours: Type.Integer({
      minimum: 0,
      maximum: longestOverlapHours,
      default: usualOverlapHours,
      description: "So long the old secret counts yet; 0 ends it at once",
    }),
    reason: Reason,
  },
  { additionalProperties: false },
);

export const RenewedSecret = Type.Object({ secret: Type.String() });

/** A client as it goes over the wire. */
export function clientView({ createdAt, scopes, secrets, ...rest }: Client): Static<typeof ClientView> {
  return {
    ...rest,
    clientId: publicClientId(rest.id),
    scopes: [...scopes],
    createdAt: createdAt.toISOString(),
    secrets: secrets.map((secret) => ({
      createdAt: secret.createdAt.toISOString(),
      ...(secret.endsAt ? { endsAt: secret.endsAt.toISOString() } : {}),
    })),
  };
}
