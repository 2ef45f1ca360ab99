import { beforeAll, describe, expect, it } from "vitest";
import { transact } from "../../../kernel/db/transact.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { signingKeys } from "../keys/signing-key.store.ts";
import { aReader } from "../testing/a-reader.ts";
import { cardsOf } from "./card.store.ts";
import { issueVirtualCard } from "./issue-virtual-card.ts";
import { dayKeys, signCode } from "./sign-code.ts";

let library: TestApp;
let desk: Record<string, string>;
let gate: Record<string, string>;
let numbers = 0;

beforeAll(async () => {
  library = await testApp();
  desk = await library.signedInAs("circulation");
  gate = await library.tokenFor("device");
});

async function aCardHolder(): Promise<{ id: string; barcode: string; chip: string; number: string }> {
  const at = String(++numbers).padStart(4, "0");
  const [barcode, chip, number] = [`B000${at}`, `04A2${at}`, `0020${at}`];
  const id = await aReader(library.kernel.db, {
    cards: [
      { kind: "barcode", code: barcode },
      { kind: "nfc", code: chip },
      { kind: "campus-number", code: number },
    ],
  });
  return { id, barcode, chip, number };
}

async function check(shown: string, once = true): Promise<object> {
  const answer = await library.request({
    method: "POST",
    url: "/api/v1/card-checks",
    headers: gate,
    payload: { shown, once },
  });
  return answer.json();
}

function send(method: "POST" | "DELETE", url: string, payload?: object) {
  return library.request({
    method,
    url,
    headers: { ...desk, "idempotency-key": randomToken() },
    ...(payload ? { payload } : {}),
  });
}

describe("a card reported lost", () => {
  it("opens no gate from the next scan on, in any of its forms; the campus number stays", async () => {
    const { id, barcode, chip, number } = await aCardHolder();
    for (const shown of [barcode, chip, number]) expect(await check(shown)).toEqual({ allowed: true });
    const lost = await send("POST", `/api/v1/readers/${id}/card-losses`, { why: "在食堂丢失" });
    expect([lost.statusCode, lost.json()]).toEqual([200, { blocked: 2 }]);
    for (const shown of [barcode, chip]) expect(await check(shown)).toEqual({ allowed: false, reason: "card-lost" });
    expect(await check(number)).toEqual({ allowed: true });
  });

  it("works again when it is found, unless it was replaced", async () => {
    const { id, barcode } = await aCardHolder();
    await send("POST", `/api/v1/readers/${id}/card-losses`, {});
    const card = (await cardsOf(library.kernel.db, [id])).find(({ code }) => code === barcode)!;
    expect((await send("DELETE", `/api/v1/card-losses/${card.id}`)).statusCode).toBe(200);
    expect(await check(barcode)).toEqual({ allowed: true });
    const replaced = await send("POST", `/api/v1/readers/${id}/cards`, {
      kind: "barcode",
      code: `${barcode}N`,
      replaces: card.id,
    });
    expect(replaced.statusCode).toBe(201);
    expect(await check(barcode)).toEqual({ allowed: false, reason: "card-replaced" });
    expect(await check(`${barcode}N`)).toEqual({ allowed: true });
    expect((await send("DELETE", `/api/v1/card-losses/${card.id}`)).json().code).toBe("readers.card-not-lost");
  });

  it("cannot be reported twice", async () => {
    const { id } = await aCardHolder();
    await send("POST", `/api/v1/readers/${id}/card-losses`, {});
    const again = await send("POST", `/api/v1/readers/${id}/card-losses`, {});
    expect([again.statusCode, again.json().code]).toEqual([409, "readers.no-card-to-block"]);
  });

  it("is in the audit with who, why and which", async () => {
    const { id, barcode } = await aCardHolder();
    await send("POST", `/api/v1/readers/${id}/card-losses`, { why: "被盗" });
    const admin = await library.tokenFor("administrator");
    const { items } = (
      await library.request({ url: `/api/v1/audit?subjectKind=reader&subjectId=${id}&limit=5`, headers: admin })
    ).json();
    expect(items[0]).toMatchObject({ action: "readers.card.issue", reason: "被盗", actor: { kind: "account" } });
    expect(JSON.stringify(items[0].after)).toContain(barcode);
  });
});

async function aPhone(): Promise<{ id: string; card: string; key: Buffer; code(seconds?: number): string }> {
  const { id } = await aCardHolder();
  const { db, clock } = library.kernel;
  const card = await transact(db, (tx) => issueVirtualCard(tx, id, clock.now()));
  const [key] = await signingKeys(db, "card-code");
  const code = (seconds = 0) => signCode(key, card, new Date(clock.now().getTime() + seconds * 1000));
  return { id, card, key, code };
}

describe("the turning code on a phone", () => {
  it("opens a gate once", async () => {
    const phone = await aPhone();
    expect(await check(phone.code())).toEqual({ allowed: true });
    expect(await check(phone.code())).toEqual({ allowed: false, reason: "used" });
    expect(await check(phone.code(), false)).toEqual({ allowed: true });
  });

  it.each([
    [-29, true],
    [29, true],
    [-90, false],
    [90, false],
    [86_400, false],
  ])("of a clock that is off by %d s counts: %s", async (seconds, allowed) => {
    expect(await check((await aPhone()).code(seconds))).toMatchObject({ allowed });
  });

  it("is refused when one sign of it is another, or another card is put into it", async () => {
    const [one, other] = [await aPhone(), await aPhone()];
    const code = one.code();
    const swapped = code.endsWith("A") ? `${code.slice(0, -1)}Q` : `${code.slice(0, -1)}A`;
    expect(await check(swapped)).toEqual({ allowed: false, reason: "unknown" });
    expect(await check(code.replace(one.card, other.card))).toEqual({ allowed: false, reason: "unknown" });
    expect(await check(one.card)).toEqual({ allowed: false, reason: "unknown" });
  });

  it("is refused once the phone is reported lost", async () => {
    const phone = await aPhone();
    const cards = await cardsOf(library.kernel.db, [phone.id]);
    const { id } = cards.find(({ kind }) => kind === "virtual")!;
    await send("POST", `/api/v1/readers/${phone.id}/card-losses`, { cardIds: [id] });
    expect(await check(phone.code())).toEqual({ allowed: false, reason: "card-lost" });
  });

  it("can be made by a phone without a network, of the keys that it was given", async () => {
    const { key, card } = await aPhone();
    const keys = dayKeys(key, card, new Date("2026-11-21T23:59:00Z"));
    expect(keys.map(({ day }) => day)).toEqual(["2026-11-21", "2026-11-22", "2026-11-23"]);
    expect(new Set(keys.map((one) => one.key)).size).toBe(3);
  });
});
