import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const pages = "/usr/share/simplesamlphp/www";
export const hasSimpleSaml = existsSync(pages) && existsSync("/usr/bin/php") && existsSync("/usr/bin/openssl");
if (!hasSimpleSaml)
  console.warn("SKIPPED: no simplesamlphp to sign in by SAML (Debian: simplesamlphp php-cli php-xml php-mbstring)");

export const simpleSamlIssuer = "https://simplesaml.campus.test/idp";

/** Debian's simplesamlphp as an identity provider, with two synthetic people. */
export interface SimpleSaml {
  readonly entryPoint: string;
  readonly logoutUrl: string;
  readonly certificate: string;
  /** Makes our metadata known to it, as its administrator would. */
  know(metadata: string): Promise<void>;
  /** Somebody signs in there. @returns the response that its page posts to us, and where; undefined when it refused */
  signIn(url: string, name: string, password: string): Promise<SignedInThere | undefined>;
  /** Goes to one of its addresses in that browser. @returns where it sends on to, away from there */
  follow(url: string, browser: Cookies): Promise<URL>;
  stop(): Promise<void>;
}

/** What a browser keeps. */
type Cookies = Map<string, string>;

interface SignedInThere {
  readonly to: string;
  readonly response: string;
  readonly browser: Cookies;
}

export async function simpleSaml(): Promise<SimpleSaml> {
  const folder = await mkdtemp(join(tmpdir(), "wenyuan-simplesaml-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  await configure(folder, base);
  const server = spawn("/usr/bin/php", ["-S", `127.0.0.1:${port}`, "-t", pages], {
    env: { ...process.env, SIMPLESAMLPHP_CONFIG_DIR: join(folder, "config") },
    stdio: "ignore",
  });
  await answering(base);
  return {
    entryPoint: `${base}/saml2/idp/SSOService.php`,
    logoutUrl: `${base}/saml2/idp/SingleLogoutService.php`,
    certificate: await readFile(join(folder, "cert/idp.crt"), "utf8"),
    know: (metadata) => writeFile(join(folder, "sp.xml"), metadata),
    signIn: (url, username, password) => signInAt(url, { username, password }),
    async follow(url, browser) {
      const { url: end, text } = await visit(browser, url);
      if (end.startsWith(base)) throw new Error(`it leads nowhere: ${text.slice(0, 2000)}`);
      return new URL(end);
    },
    async stop() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function configure(folder: string, base: string): Promise<void> {
  for (const part of ["config", "metadata", "cert", "log", "tmp", "sessions"])
    await mkdir(join(folder, part), { recursive: true });
  const [key, certificate] = [join(folder, "cert/idp.pem"), join(folder, "cert/idp.crt")];
  const making = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate];
  execFileSync("/usr/bin/openssl", [...making, "-subj", "/CN=synthetic-simplesaml", "-days", "30"], {
    stdio: "ignore",
  });
  const files: Readonly<Record<string, string>> = {
    "config/config.php": `<?php $config = [
      'baseurlpath' => '${base}/', 'certdir' => '${folder}/cert/', 'loggingdir' => '${folder}/log/',
      'datadir' => '${folder}/', 'tempdir' => '${folder}/tmp/', 'metadatadir' => '${folder}/metadata/',
      'secretsalt' => 'synthetic', 'technicalcontact_email' => 'na@example.org', 'timezone' => 'UTC',
      'logging.level' => 4, 'logging.handler' => 'file', 'enable.saml20-idp' => true, 'module.enable' => ['exampleauth' => true],
      'session.phpsession.savepath' => '${folder}/sessions', 'session.cookie.secure' => false, 'store.type' => 'phpsession',
      'auth.adminpassword' => 'synthetic', 'language.default' => 'en', 'production' => false,
      'metadata.sources' => [['type' => 'flatfile'], ['type' => 'xml', 'file' => '${folder}/sp.xml']],
    ];`,
    "config/authsources.php": `<?php $config = ['campus' => ['exampleauth:UserPass',
      'lin:quiet-lake' => ['uid' => ['lin-persistent'], 'number' => ['20268001']],
      'su:quiet-hill' => ['uid' => ['su-persistent'], 'number' => ['20268002']],
    ]];`,
    "metadata/saml20-idp-hosted.php": `<?php $metadata['${simpleSamlIssuer}'] = [
      'host' => '__DEFAULT__', 'privatekey' => 'idp.pem', 'certificate' => 'idp.crt', 'auth' => 'campus',
      'redirect.sign' => true, 'redirect.validate' => true, 'sign.logout' => true,
      'NameIDFormat' => 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', 'saml20.sign.assertion' => true,
      'authproc' => [1 => ['class' => 'saml:AttributeNameID', 'attribute' => 'uid', 'identifyingAttribute' => 'uid',
        'Format' => 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent']],
    ];`,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** A browser of the least kind: follows redirects as far as they stay there, keeps cookies, fills in the form. */
async function signInAt(
  url: string,
  person: { username: string; password: string },
): Promise<SignedInThere | undefined> {
  const jar: Cookies = new Map();
  const form = await visit(jar, url);
  const hidden = /name="AuthState" value="([^"]+)"/.exec(form.text)?.[1];
  if (hidden === undefined) throw new Error(`no form to sign in by: ${form.text.slice(0, 2000)}`);
  const body = new URLSearchParams({ ...person, AuthState: decoded(hidden) });
  const answer = await visit(jar, form.url, body);
  const [, to] = /<form[^>]+action="([^"]+)"/.exec(answer.text) ?? [];
  const [, response] = /name="SAMLResponse" value="([^"]+)"/.exec(answer.text) ?? [];
  if (to === undefined || response === undefined) return undefined;
  return { to: decoded(to), response: decoded(response), browser: jar };
}

async function visit(jar: Cookies, from: string, body?: URLSearchParams): Promise<{ url: string; text: string }> {
  let [url, sent] = [from, body];
  const { origin } = new URL(from);
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(sent ? { method: "POST", body: sent } : {}),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next === null) return { url, text: await answer.text() };
    [url, sent] = [new URL(next, url).href, undefined];
    if (!url.startsWith(origin)) return { url, text: "" };
  }
  throw new Error("too many redirects");
}

function decoded(html: string): string {
  return html.replaceAll("&quot;", '"').replaceAll("&#039;", "'").replaceAll("&#x2F;", "/").replaceAll("&amp;", "&");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${base}/resources/default.css`).then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(50);
  }
  throw new Error("simplesamlphp does not answer");
}
