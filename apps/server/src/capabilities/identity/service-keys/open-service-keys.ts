import { openSecretBox } from "../../../kernel/auth/secret-box.ts";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { createCertificate } from "./create-certificate.ts";
import { insertServiceKey, listServiceKeys, readSigningKey } from "./service-key.store.ts";
import type { KeyState, ServiceKeys } from "./service-key.ts";

export type KeyContext = Pick<Kernel, "db" | "clock" | "settings">;

const purpose = "service-key";
/** Who the certificate says we are. Providers go by the key itself and by our entity id. */
const certificateName = "Wenyuan library";

/** The keys that sign our messages to identity providers. The first is made when one is needed; two servers at once make one. */
export async function openServiceKeys(context: KeyContext): Promise<ServiceKeys> {
  const { db, settings } = context;
  let sealed = await readSigningKey(db);
  if (!sealed) {
    await createServiceKey(db, context, "signing");
    sealed = await readSigningKey(db);
  }
  const [first, ...rest] = (await listServiceKeys(db)).map(({ certificate }) => certificate);
  if (!sealed || first === undefined) throw new Error("no key of the library's own could be made");
  return { privateKey: openSecretBox(settings).open(sealed, purpose), certificates: [first, ...rest] };
}

/** @returns the id; undefined when there is a key of that state already */
export async function createServiceKey(
  at: Database | Tx,
  { clock, settings }: Omit<KeyContext, "db">,
  state: KeyState,
): Promise<string | undefined> {
  const now = clock.now();
  const { certificate, privateKey } = await createCertificate(certificateName, now);
  const sealed = openSecretBox(settings).seal(privateKey, purpose);
  return await insertServiceKey(at, { state, certificate, privateKey: sealed, createdAt: now });
}
