import utils from "pg/lib/utils.js";
import type { Wired } from "./prepared-batch.ts";

/** A value as pg sends it: text, bytes, or null. */
export function wired(value: unknown): Wired {
  return utils.prepareValue(value);
}
