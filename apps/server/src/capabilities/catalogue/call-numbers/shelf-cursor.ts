import type { ShelfPlace } from "./shelf-place.ts";

/** A place on the shelf as a cursor: base64url of the id, a colon and the key. */
export function shelfCursor({ key, id }: ShelfPlace): string {
  return Buffer.from(`${id}:${key}`, "latin1").toString("base64url");
}

/** @returns undefined for what is no cursor of a shelf */
export function readShelfCursor(cursor: string): ShelfPlace | undefined {
  const [, id, key] =
    /^(\d{1,18}):([\x20-\x7e]{0,2000})$/.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  return id === undefined || key === undefined ? undefined : { id, key };
}
