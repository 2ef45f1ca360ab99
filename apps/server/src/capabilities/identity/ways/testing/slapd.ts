import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";

const program = "/usr/sbin/slapd";
export const hasSlapd = existsSync(program) && existsSync("/usr/bin/ldapwhoami");
if (!hasSlapd) console.warn(`SKIPPED: no ${program} to sign in by LDAP (Debian: slapd ldap-utils)`);

export const searcher = { dn: "cn=searcher,dc=campus,dc=test", password: "searching" };

const config = (folder: string) => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile ${folder}/slapd.pid
# As many campuses have it: a bind with a name and no password succeeds, as nobody.
allow bind_anon_dn bind_anon_cred
database mdb
maxsize 10485760
suffix "dc=campus,dc=test"
rootdn "${searcher.dn}"
rootpw ${searcher.password}
directory ${folder}/data
access to attrs=userPassword by anonymous auth by * none
access to * by * read
`;

const person = (uid: string, ou = "people") => `
dn: uid=${uid},ou=${ou},dc=campus,dc=test
objectClass: inetOrgPerson
uid: ${uid}
cn: Synthetic Person
sn: Person
userPassword: password-of-${uid}
`;

const entries = `
dn: dc=campus,dc=test
objectClass: dcObject
objectClass: organization
dc: campus
o: Synthetic campus

dn: ou=people,dc=campus,dc=test
objectClass: organizationalUnit
ou: people

dn: ou=guests,dc=campus,dc=test
objectClass: organizationalUnit
ou: guests
${person("s1")}${person("s2")}${person("twice")}${person("twice", "guests")}`;

/** Debian's slapd with a few synthetic people. @param more further entries, as LDIF @returns its address */
export async function startSlapd(more = ""): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wenyuan-slapd-"));
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "slapd.conf"), config(folder));
  await writeFile(join(folder, "people.ldif"), entries + more);
  execFileSync("/usr/sbin/slapadd", ["-f", join(folder, "slapd.conf"), "-l", join(folder, "people.ldif")]);
  const url = `ldap://127.0.0.1:${await freePort()}`;
  const server = spawn(program, ["-f", join(folder, "slapd.conf"), "-h", url, "-d", "0"], { stdio: "ignore" });
  afterAll(async () => {
    server.kill("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  });
  for (let tries = 0; tries < 100 && !answers(url); tries++) await sleep(50);
  return url;
}

function answers(url: string): boolean {
  try {
    execFileSync("/usr/bin/ldapwhoami", ["-x", "-H", url], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
