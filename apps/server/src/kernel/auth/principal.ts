/** Who makes a request, as far as the server has proof. */
export type Principal =
  | { readonly kind: "anonymous"; readonly permissions: ReadonlySet<string> }
  | {
      readonly kind: "account";
      readonly accountId: string;
      readonly displayName: string;
      readonly roles: readonly string[];
      readonly permissions: ReadonlySet<string>;
      /** For permissions that are held at some branches only: at which. */
      readonly branches?: ReadonlyMap<string, ReadonlySet<string>>;
      readonly sessionId: string;
      /** Whether they proved within the last minutes who they are. */
      readonly recent?: boolean;
    }
  | {
      /** A device or another program with an API token. */
      readonly kind: "client";
      readonly clientId: string;
      readonly displayName: string;
      readonly roles: readonly string[];
      readonly permissions: ReadonlySet<string>;
      readonly branches?: ReadonlyMap<string, ReadonlySet<string>>;
      /** So many requests in a minute; no limit of its own when not given. */
      readonly perMinute?: number;
    };

export const anonymous: Principal = { kind: "anonymous", permissions: new Set() };

/** Whose idempotency keys and rate limits these are. */
export function clientKey(principal: Principal, address: string): string {
  if (principal.kind === "account") return `account:${principal.accountId}`;
  if (principal.kind === "client") return `client:${principal.clientId}`;
  return `address:${address}`;
}
