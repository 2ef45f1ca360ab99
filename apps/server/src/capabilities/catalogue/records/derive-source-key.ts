import { createHash } from "node:crypto";
import { controlValue, type MarcRecord } from "@wenyuan/marc";

/**
 * What a record is known by within its source: the agency and control number (003, 001), or a hash of its content when it has no
 * number, so that importing the same file again finds the same records.
 */
export function deriveSourceKey(record: MarcRecord): string {
  const number = controlValue(record, "001")?.trim();
  if (number) return [controlValue(record, "003")?.trim(), number].filter(Boolean).join(" ");
  return `sha256:${createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, 32)}`;
}
