import { NotPermitted } from "../page-failed.tsx";
import { places } from "../places.ts";

/** Lets a page be seen only by those who may; the others are told what it needs. */
export function needs(permission: string) {
  return ({ context }: { context: { session: { permissions: readonly string[] } } }) => {
    if (!context.session.permissions.includes(permission)) throw new NotPermitted(permission);
  };
}

/** As {@link needs}, with the permission of a place of the rail. */
export function needed(to: (typeof places)[number]["to"]) {
  const permission = places.find((place) => place.to === to)?.permission;
  return permission === undefined ? () => undefined : needs(permission);
}
