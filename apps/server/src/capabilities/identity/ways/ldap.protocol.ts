import { Client, type Entry, InvalidCredentialsError } from "ldapts";
import type { CampusPerson, LdapSettings } from "./way.ts";

const timeoutMs = 10_000;

/** A filter value with its signs escaped (RFC 4515 §3). */
export function escapeFilter(text: string): string {
  return text.replace(/[\\*()\0]/g, (sign) => `\\${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/**
 * Looks the person up and binds as them.
 * @returns who it is, or undefined when there is no such person or the password is wrong
 * @throws when the directory cannot be reached, or will not let the searcher in
 */
export async function checkLdapPassword(
  settings: LdapSettings,
  { name, password, secret }: { name: string; password: string; secret: string },
): Promise<CampusPerson | undefined> {
  // A bind with an empty password succeeds as nobody (RFC 4513 §5.1.2): it proves nothing.
  if (password === "" || name.trim() === "") return undefined;
  const entry = await findPerson(settings, { name: name.trim(), secret });
  if (!entry) return undefined;
  const bound = await withClient(settings, async (client) => {
    try {
      await client.bind(entry.dn, password);
      return true;
    } catch (error) {
      if (error instanceof InvalidCredentialsError) return false;
      throw error;
    }
  });
  const [number] = [entry[settings.nameAttribute]].flat();
  if (!bound || typeof number !== "string" || number === "") return undefined;
  return { subject: number, name: number };
}

/** The one entry that fits. Two are nobody: a name has to say who. */
async function findPerson(
  settings: LdapSettings,
  { name, secret }: { name: string; secret: string },
): Promise<Entry | undefined> {
  return await withClient(settings, async (client) => {
    if (settings.bindDn !== "") await client.bind(settings.bindDn, secret);
    const { searchEntries } = await client.search(settings.base, {
      scope: "sub",
      filter: settings.filter.replaceAll("{name}", () => escapeFilter(name)),
      attributes: [settings.nameAttribute],
      sizeLimit: 2,
    });
    return searchEntries.length === 1 ? searchEntries[0] : undefined;
  });
}

/** Whether the searcher is let in and the base is there. @throws when not */
export async function pingLdap(settings: LdapSettings, secret: string): Promise<void> {
  await withClient(settings, async (client) => {
    if (settings.bindDn !== "") await client.bind(settings.bindDn, secret);
    await client.search(settings.base, { scope: "base", attributes: ["1.1"] });
  });
}

async function withClient<T>({ url, startTls }: LdapSettings, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ url, timeout: timeoutMs, connectTimeout: timeoutMs });
  try {
    if (startTls) await client.startTLS({});
    return await work(client);
  } finally {
    await client.unbind().catch(() => undefined);
  }
}
