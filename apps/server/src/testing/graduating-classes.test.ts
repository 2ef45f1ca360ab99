import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { type DemoReader, demoReaders } from "../../../../demo/people/demo-readers.ts";
import { openLendingDesk } from "../capabilities/circulation/testing/lending-desk.ts";
import { createReader, findReaderByBarcode } from "../capabilities/readers/index.ts";
import { transact } from "../kernel/db/transact.ts";
import { deliverWebhookName } from "../kernel/webhooks/webhook.ts";
import { findPdfFont } from "../pages/clearance/find-pdf-font.ts";

/** The demonstration's own people: three classes of master's students finish in winter. */
const desk = await openLendingDesk();
const { library } = desk;
const { db, clock } = library.kernel;
const inCharge = await library.signedInAs("administrator");

const idOf = async (number: string) => (await findReaderByBarcode(db, number))!.readerId;

interface State {
  readonly readerId: string;
  readonly open: readonly object[];
  readonly cleared: boolean;
  readonly code?: string;
}

const call = async (method: "GET" | "POST" | "DELETE", url: string, payload?: object) => {
  const answer = await library.request({ method, url, headers: inCharge, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
};

async function register(people: readonly DemoReader[]): Promise<void> {
  const doing = { actor: { kind: "system", name: "test" } as const, now: clock.now() };
  await transact(db, async (tx) => {
    for (const { name, category, department, programme, entryYear, campusNumber, expiresOn } of people) {
      const made = await createReader(
        tx,
        {
          names: [{ kind: "usual", text: name.usual }],
          category,
          department,
          expiresOn,
          ...(programme === undefined ? {} : { programme }),
          ...(entryYear === undefined ? {} : { entryYear }),
          cards: [{ kind: "campus-number", code: campusNumber }],
        },
        doing,
      );
      expect(typeof made).toBe("string");
    }
  });
}

/** The campus system, which keeps what it is told. */
async function campus() {
  const told: { type: string; data: { number: string } }[] = [];
  const server = createServer((request, answer) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      told.push(JSON.parse(body));
      answer.writeHead(204).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/library`;
  const made = await call("POST", "/api/v1/webhooks", {
    url,
    topics: ["readers.cleared", "readers.clearance-withdrawn"],
  });
  expect(made.status).toBe(201);
  return told;
}

it("clears the three graduating classes: loans stay open, small debts are let go, the campus is told once of each", async () => {
  const leavers = demoReaders(2026).filter(({ leavesInDays }) => leavesInDays !== undefined);
  await register(leavers);
  const told = await campus();
  const [lends, owes, owesMore] = leavers.map(({ campusNumber }) => campusNumber);
  await desk.checkOut(lends!, (await desk.title(1)).first);
  for (const [number, minor] of [
    [owes!, 200],
    [owesMore!, 6000],
  ] as const)
    await desk.post(`/api/v1/readers/${await idOf(number)}/charges`, {
      income: "card",
      amount: { minor, currency: "CNY" },
      note: "合成补证",
    });
  const programmes = ["法学", "软件工程", "会计学"];
  const classes: { programme?: string; category: string; entryYear: number }[] = (
    await call("GET", "/api/v1/clearance-classes")
  ).body.items.filter(
    (one: { programme?: string; category: string; entryYear: number }) =>
      one.category === "master" && one.entryYear === 2024 && programmes.includes(one.programme ?? ""),
  );
  expect(new Set(classes.map(({ programme }) => programme))).toEqual(new Set(programmes));
  const cleared: State[] = [];
  for (const { programme, category, entryYear } of classes) {
    const query = new URLSearchParams({ programme: programme!, category, entryYear: String(entryYear) });
    const states: State[] = (await call("GET", `/api/v1/clearances?${query}`)).body.items;
    const readerIds = states.map(({ readerId }) => readerId);
    const given = await call("POST", "/api/v1/clearances", { readerIds, waiveUpTo: 500, why: "毕业离校，小额减免" });
    expect(given.status).toBe(200);
    cleared.push(...(given.body.items as State[]));
  }
  expect(cleared).toHaveLength(leavers.length);
  const left = cleared.filter((state) => !state.cleared).map(({ readerId }) => readerId);
  expect(new Set(left)).toEqual(new Set([await idOf(lends!), await idOf(owesMore!)]));
  await deliverAll();
  const expected = leavers.map(({ campusNumber }) => campusNumber).filter((one) => one !== lends && one !== owesMore);
  expect(told.map(({ data }) => data.number).toSorted()).toEqual(expected.toSorted());
  const { code = "" } = cleared.find((state) => state.cleared) ?? {};
  const pdf = await library.request({ url: `/zh/verify/${code}/certificate.pdf` });
  const expectedType = (await findPdfFont("")) ? "application/pdf" : "text/plain; charset=utf-8";
  expect(pdf.headers["content-type"]).toBe(expectedType);
  const audit = (await call("GET", `/api/v1/audit?action=readers.clearance.waive`)).body.items;
  expect(audit).toHaveLength(1);
});

/** What the worker would do with the deliveries that wait. */
async function deliverAll(): Promise<void> {
  const deliver = library.app.jobs.find(({ name }) => name === deliverWebhookName)!;
  const { items } = (await call("GET", "/api/v1/webhook-deliveries?limit=200")).body as { items: { id: string }[] };
  for (const { id } of items) await deliver.run({ id } as never, { log: library.kernel.log });
}

it("lets nobody's debt go without the right and a reason", async () => {
  const readerIds = [await idOf(await desk.reader())];
  expect((await call("POST", "/api/v1/clearances", { readerIds, waiveUpTo: 100 })).body.code).toBe(
    "readers.waiver-needs-reason",
  );
  const headers = await library.tokenFor("circulation");
  const payload = { readerIds, waiveUpTo: 100, why: "x" };
  const answer = await library.request({ method: "POST", url: "/api/v1/clearances", headers, payload });
  expect(answer.json().code).toBe("readers.may-not-waive");
});
