import type { Page } from "playwright-core";

/** What a test does behind the clerk's back: over the API, signed in as the administrator. All people and titles are synthetic. */
export interface Clerk {
  send(method: string, path: string, body: object): Promise<{ status: number; body: Record<string, unknown> }>;
  /** @returns the reader's card */
  reader(card: string, more?: object): Promise<void>;
  book(barcode: string, title: string): Promise<void>;
}

export async function openClerk(url: string, { name, password }: { name: string; password: string }): Promise<Clerk> {
  const signedIn = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ signInName: name, password }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const send: Clerk["send"] = async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        origin: url,
        cookie,
        "idempotency-key": crypto.randomUUID(),
        "accept-language": "zh",
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const needed = async (method: string, path: string, body: object) => {
    const { status, body: answer } = await send(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answer)}`);
  };
  await needed("PUT", "/api/v1/branches/main", { name: { zh: "主馆", en: "Main" }, position: 1 });
  await needed("PUT", "/api/v1/branches/science", { name: { zh: "理工分馆", en: "Science" }, position: 2 });
  const floor = { branch: "main", name: { zh: "主馆三楼", en: "Main, floor 3" }, closed: false, position: 1 };
  await needed("PUT", "/api/v1/locations/main-3", floor);
  await needed("PUT", "/api/v1/item-kinds/book", { name: { zh: "图书", en: "Book" }, position: 1 });
  return {
    send,
    reader: (card, more = {}) =>
      needed("POST", "/api/v1/readers", {
        names: [{ kind: "usual", text: "合成读者" }],
        category: "undergraduate",
        expiresOn: "2030-07-31",
        cards: [{ kind: "barcode", code: card }],
        ...more,
      }),
    book: (itemBarcode, title) =>
      needed("POST", "/api/v1/fast-items", { itemBarcode, title, kind: "book", location: "main-3" }),
  };
}

/** Signs in at the desk by keys, and waits until it can be scanned. */
export async function openDesk(page: Page, origin: string, { name, password }: { name: string; password: string }) {
  await page.goto(`${origin}/staff/desk`);
  const form = page.getByRole("form", { name: "馆员登录" });
  await form.getByLabel("账号", { exact: true }).fill(name);
  await form.getByLabel("密码", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByText("光标在这里，可以扫").waitFor();
}
