import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { fakeIdentity } from "./identity-fakes.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

interface Visit {
  readonly path: string;
  /** Appears when the page is there. */
  readonly there: string;
  act?(page: Page): Promise<void>;
}

const pages: Record<string, Visit> = {
  "an account, asked why, its roles open": {
    path: "/staff/accounts/2",
    there: "#state",
    async act(page) {
      await page.locator("#why ~ .field select").selectOption("circulation.loan.check-out");
      await page.locator("[aria-live] strong").first().waitFor();
      await page.locator("#account-roles ~ p button").click();
      await page.locator("#roles-reason").waitFor();
    },
  },
  "an account, refused without a reason": {
    path: "/staff/accounts/2",
    there: "#state",
    async act(page) {
      await page.locator("section[aria-labelledby=state] button[type=submit]").click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  "delegations, refused without an end": {
    path: "/staff/delegations",
    there: "tr[data-row]",
    async act(page) {
      await page.locator("input[type=search]").fill("林");
      await page.locator("#to-why, [name=to]").first().waitFor();
      await page.locator("form button[type=submit]").last().click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  audit: { path: "/staff/audit", there: "del" },
  "tokens and clients": { path: "/staff/tokens", there: "#clients ~ * tr[data-row], #clients" },
  "a new client, refused without a reason": {
    path: "/staff/tokens/new-client",
    there: "[name=scopes]",
    async act(page) {
      await page.locator("form button[type=submit]").last().click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  "a client's new secret": { path: "/staff/tokens/7/secret", there: "#overlap" },
  "what a client may do": { path: "/staff/tokens/7/scopes", there: "[name=scopes]:checked" },
  "campus sign-ins with our keys": { path: "/staff/sign-in-ways", there: "#service-keys" },
  webhooks: { path: "/staff/webhooks", there: "tr[data-row] + tr[data-row]" },
  outbox: {
    path: "/staff/outbox",
    there: "summary",
    act: (page) => page.locator("summary").click(),
  },
};

const looks = [
  { language: "zh", width: 1280 },
  { language: "en", width: 390 },
] as const;

describe.skipIf(chromiumPath === undefined)("axe finds nothing in accounts and audit", () => {
  let served: ServedStaff;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveStaff();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  for (const { language, width } of looks) {
    it.each(Object.entries(pages))(`on %s, ${language}, ${width} wide`, async (_, { path, there, act }) => {
      served.api.reset();
      fakeIdentity(served.api);
      const { page, complaints } = await openPage(browser, { language, theme: "light", width });
      await page.goto(served.origin + path);
      await page.locator(there).first().waitFor();
      await act?.(page);
      expect(await violations(page), "by day").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page), "by night").toEqual([]);
      expect(await sideways(page), "scrolls sideways").toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
});

describe.skipIf(chromiumPath === undefined)("an account's page, by keyboard alone", () => {
  it("is reached from the list, and a second role is given with the key of the form", async () => {
    const served = await serveStaff();
    const browser = await openBrowser();
    fakeIdentity(served.api);
    served.api.on("PUT /api/v1/accounts/2/roles", () => ({ body: { state: "waiting", proposal: "1" } }));
    const { page } = await openPage(browser, { language: "en", theme: "light", width: 1280 });
    await page.goto(`${served.origin}/staff/accounts`);
    await page.getByRole("link", { name: "林知夏" }).press("Enter");
    await page.getByRole("button", { name: "Change the roles" }).press("Enter");
    await page.getByRole("button", { name: "Add a role" }).press("Enter");
    await page.locator("#roles-reason").fill("covers for a colleague");
    await page.locator("#roles-reason").press("Enter");
    await page.getByText("It waits for a second administrator").waitFor();
    const sent = served.api.asked.find(({ route }) => route === "PUT /api/v1/accounts/2/roles");
    expect(sent?.body).toMatchObject({ reason: "covers for a colleague", assignments: [{ branch: "main" }, {}] });
    await browser.close();
    await served.close();
  });
});

describe.skipIf(chromiumPath === undefined)("delegating, by keyboard alone", () => {
  it("chooses what, to whom, where and until when, and sends just that", async () => {
    const served = await serveStaff();
    const browser = await openBrowser();
    fakeIdentity(served.api);
    served.api.on("POST /api/v1/delegations", () => ({ status: 201, body: { id: "33" } }));
    const { page } = await openPage(browser, { language: "en", theme: "light", width: 1280 });
    await page.goto(`${served.origin}/staff/delegations`);
    await page.getByRole("radio", { name: /Cataloguer/ }).press("Space");
    await page.getByLabel("At which branch").selectOption("main");
    await page.getByLabel("The colleague’s name").fill("林");
    await page.getByRole("radio", { name: "林知夏" }).press("Space");
    await page.getByLabel("Last day").fill("2026-12-05");
    await page.getByLabel(/^Why/).fill("a conference");
    await page.getByLabel(/^Why/).press("Enter");
    await page.getByText("Your colleague can use it now").waitFor();
    const sent = served.api.asked.find(({ route }) => route === "POST /api/v1/delegations");
    expect(sent?.body).toMatchObject({ to: "2", role: "cataloguer", branch: "main", reason: "a conference" });
    await browser.close();
    await served.close();
  });
});
