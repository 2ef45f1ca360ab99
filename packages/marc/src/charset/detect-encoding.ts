import type { Profile } from "../profile.ts";
import type { EncodingGuess } from "./encoding.ts";
import { gatherEvidence, weighEncodings } from "./weigh-encodings.ts";

/**
 * The encodings that MARC data may be in, the likeliest first, from a sample of its bytes: a few records are enough. Meant for asking a
 * person before an import; `readIso2709` finds out for itself record by record.
 *
 * @param profile Leader/09 is heard only for MARC 21; in CNMARC it says nothing and GB18030 is expected.
 */
export function detectEncoding(bytes: Uint8Array, profile: Profile = "marc21"): readonly EncodingGuess[] {
  const evidence = gatherEvidence(bytes);
  const ascii = evidence.utf8.good + evidence.utf8.bad === 0 && evidence.escapes === 0;
  return ascii ? [{ encoding: "utf-8", confidence: 1 }] : weighEncodings(evidence, profile, bytes[9]);
}
