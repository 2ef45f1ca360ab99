import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { hashToken, randomToken } from "../../../kernel/ids/random-token.ts";
import type { Settings } from "../../../kernel/settings/read-settings.ts";
import { readFeed, saveFeed } from "./calendar-feed.store.ts";

const purpose = "calendar-feed";
type Keys = Pick<Settings, "secretKey" | "dataDirectory">;

/** Makes the secret of a reader's calendar link; a link from before opens nothing any more. */
export async function issueFeed(
  tx: Tx,
  settings: Keys,
  { readerId, now }: { readonly readerId: string; readonly now: Date },
): Promise<string> {
  const token = randomToken();
  const sealed = openSecretBox(settings).seal(token, purpose);
  await saveFeed(tx, { readerId, tokenHash: hashToken(token), sealed, at: now });
  return token;
}

/** The secret again, for the reader to copy into another calendar. */
export async function readFeedToken(at: Database | Tx, settings: Keys, readerId: string): Promise<string | undefined> {
  const feed = await readFeed(at, readerId);
  return feed && openSecretBox(settings).open(feed.sealed, purpose);
}
