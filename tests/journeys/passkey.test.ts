import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const library = testLibrary();
// Passkeys belong to names and not to numbers (Web Authentication §5.4.2, effective domain).
const url = library.url.replace("127.0.0.1", "localhost");

/** Chromium's own authenticator of software (CDP, WebAuthn.addVirtualAuthenticator), with a finger that fits or does not. */
async function addAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    verifyUser: (isUserVerified: boolean) =>
      devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    credentials: async () => (await devtools.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
  };
}

async function signInByPassword(page: Page, returnTo: string): Promise<void> {
  await page.goto(`${url}/en/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  await page.getByLabel("Sign-in name").fill(library.name);
  await page.getByLabel("Password").fill(library.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`${url}${returnTo}`);
}

describe.skipIf(chromiumPath === undefined)("a passkey", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("is added on the security page, signs in by itself, not with a finger that does not fit, and is removed", async () => {
    const { page } = await openPage(browser, { language: "en", width: 1280, theme: "light" });
    const authenticator = await addAuthenticator(page);
    await signInByPassword(page, "/en/security");
    await page.getByLabel("A name by which you know the device").fill("Synthetic laptop");
    await page.getByRole("button", { name: "Add one on this device" }).click();
    await page.waitForURL(`${url}/en/security?done=1`);
    expect(await page.textContent("#passkeys")).toContain("Synthetic laptop");
    const [credential] = await authenticator.credentials();
    expect(credential).toMatchObject({ isResidentCredential: true, rpId: "localhost" });

    await page.context().clearCookies();
    await page.goto(`${url}/en/sign-in?returnTo=%2Fen%2Fsecurity`);
    await authenticator.verifyUser(false);
    const button = page.getByRole("button", { name: "Sign in with fingerprint, face or passkey" });
    await button.click();
    await page.getByText("That did not work").waitFor();
    await authenticator.verifyUser(true);
    await button.click();
    await page.waitForURL(`${url}/en/security`);
    expect(await page.textContent("#history")).toContain("Passkey");

    await page.getByRole("button", { name: "Remove Synthetic laptop" }).click();
    await page.waitForURL(`${url}/en/security?done=1`);
    expect(await page.textContent("#passkeys")).toContain("There are none yet");
    await page.context().clearCookies();
    await page.goto(`${url}/en/sign-in`);
    await button.click();
    await page.getByText("That did not work").waitFor();
    await page.context().close();
  }, 120_000);
});
