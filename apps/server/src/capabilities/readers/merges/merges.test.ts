import { isProblem } from "@wenyuan/problem";
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { createAccount } from "../../identity/index.ts";
import { findReaderByBarcode } from "../cards/card.store.ts";
import { applyFeed } from "../feeds/apply-feed.ts";
import { prepareFeed } from "../feeds/prepare-feed.ts";
import { linkAccount } from "../people/link-account.ts";
import { lockReader } from "../people/lock-reader.ts";
import { findReader, findReaderOfAccount } from "../people/reader.store.ts";
import { eraseReader } from "../privacy/erase-reader.ts";
import { searchPeople } from "../search/search-people.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { listMerges } from "./merge.store.ts";
import { mergeReaders } from "./merge-readers.ts";
import { undoMerge } from "./undo-merge.ts";

let library: TestApp;
let db: Database;
beforeAll(async () => {
  library = await testApp();
  db = library.kernel.db;
});

const options = { followers: [], doing: testDoing };

async function merge(winnerId: string, loserId: string): Promise<string> {
  const merged = await transact(db, (tx) => mergeReaders(tx, { winnerId, loserId }, options));
  if (isProblem(merged)) throw new Error(merged.code);
  return merged.id;
}
const part = async (id: string) => await transact(db, (tx) => undoMerge(tx, id, options));

async function feed(source: string, csv: string) {
  const at = { today: "2026-11-21", doing: testDoing };
  const prepared = await prepareFeed(db, { bytes: Buffer.from(csv), source, complete: true }, at);
  if (isProblem(prepared)) throw new Error(prepared.code);
  const counts = await applyFeed(db, prepared.id, { ...at, goneAreGone: true });
  if (isProblem(counts)) throw new Error(counts.code);
  return counts;
}

describe("a record that became part of another", () => {
  it("is found by its card and its name where it went, and not by itself", async () => {
    const winner = await aReader(db, { called: ["合并甲"], cards: [{ kind: "barcode", code: "M0000001" }] });
    const loser = await aReader(db, { called: ["曾用乙"], cards: [{ kind: "barcode", code: "M0000002" }] });
    await merge(winner, loser);
    expect((await findReaderByBarcode(db, "M0000002"))?.readerId).toBe(winner);
    const { readers } = await searchPeople(db, { text: "曾用乙" }, { limit: 5 });
    expect(readers.map(({ id }) => id)).toEqual([winner]);
    expect((await findReader(db, winner))?.names).toContainEqual({ kind: "former", text: "曾用乙" });
  });

  it("fills what the other does not say and changes nothing that it says", async () => {
    const winner = await aReader(db, { department: "数学学院" });
    const loser = await aReader(db, { department: "物理学院", phone: "13911112222" });
    const id = await merge(winner, loser);
    expect(await findReader(db, winner)).toMatchObject({ department: "数学学院", phone: "13911112222" });
    await part(id);
    expect((await findReader(db, winner))?.phone).toBeUndefined();
    expect(await findReader(db, loser)).toMatchObject({ department: "物理学院", phone: "13911112222" });
  });

  it("opens the other's file to whoever signed in for it", async () => {
    const account = await transact(db, (tx) =>
      createAccount(tx, { signInName: "two-files", displayName: "Two Files", roles: ["reader"] }),
    );
    if (isProblem(account)) throw new Error(account.code);
    const accountId = account.id;
    const [winner, loser] = [await aReader(db), await aReader(db)];
    await transact(db, (tx) => linkAccount(tx, { readerId: loser, accountId }, testDoing));
    const id = await merge(winner, loser);
    expect((await findReaderOfAccount(db, accountId))?.id).toBe(winner);
    await part(id);
    expect((await findReaderOfAccount(db, accountId))?.id).toBe(loser);
  });

  it("lets a transaction that met it begin anew, and find the other", async () => {
    const winner = await aReader(db);
    const loser = await aReader(db, { cards: [{ kind: "barcode", code: "M0000003" }] });
    let merging: Promise<string> | undefined;
    const met = await transact(db, async (tx) => {
      const shown = await findReaderByBarcode(tx, "M0000003");
      merging ??= merge(winner, loser);
      await merging;
      return (await lockReader(tx, shown!.readerId))?.id;
    });
    expect(met).toBe(winner);
  });

  it("and the one it became part of go further together, and part in turn", async () => {
    const [first, second, third] = [await aReader(db), await aReader(db), await aReader(db)];
    const early = await merge(second, first);
    const late = await merge(third, second);
    expect((await findReader(db, first))?.mergedInto).toBe(third);
    expect(await part(early)).toMatchObject({ code: "readers.merged-further" });
    await part(late);
    expect((await findReader(db, first))?.mergedInto).toBe(second);
    expect(await part(early)).toBeUndefined();
    expect((await findReader(db, first))?.mergedInto).toBeUndefined();
  });

  it("is erased with the one that stayed, and the merge is forgotten", async () => {
    const [winner, loser] = [await aReader(db), await aReader(db, { called: ["合并后删"] })];
    const id = await merge(winner, loser);
    await transact(db, (tx) => eraseReader(tx, winner, { providers: [], doing: testDoing }));
    expect(await findReader(db, loser)).toMatchObject({ status: "erased", names: [] });
    expect((await listMerges(db, { limit: 200 })).map((one) => one.id)).not.toContain(id);
  });
});

describe("a nightly list", () => {
  it("goes on knowing a person of two numbers as one, whichever number it gives", async () => {
    const head = "学号,姓名,类型,专业";
    await feed("one", `${head}\n0099220001,合并升学,本科,数学\n0099260001,合并升学,硕士,数学\n`);
    const [winner, loser] = await Promise.all(
      ["0099260001", "0099220001"].map(async (code) => (await findReaderByBarcode(db, code))!.readerId),
    );
    await merge(winner!, loser!);
    const tonight = await feed("one", `${head}\n0099260001,合并升学,硕士,统计\n`);
    expect(tonight).toMatchObject({ changed: 1, missing: 0, new: 0 });
    expect(await findReader(db, winner!)).toMatchObject({ status: "active", programme: "统计" });
  });

  it("in which only the number of the merged record stands does not take the person for gone", async () => {
    const head = "学号,姓名,类型,专业";
    await feed("two", `${head}\n0099220002,合并留级,本科,数学\n0099260002,合并留级,硕士,数学\n`);
    const ids = await Promise.all(
      ["0099220002", "0099260002"].map(async (code) => (await findReaderByBarcode(db, code))!.readerId),
    );
    await merge(ids[0]!, ids[1]!);
    expect(await feed("two", `${head}\n0099260002,合并留级,硕士,统计\n`)).toMatchObject({ changed: 1, missing: 0 });
    expect(await findReader(db, ids[0]!)).toMatchObject({ status: "active", programme: "统计" });
  });
});

describe("the list of look-alikes", () => {
  it("names the pair with its evidence until it is merged or said to be two people", async () => {
    const birthDate = "2003-02-01";
    const ids = [
      await aReader(db, { called: ["相像的人"], birthDate, email: "alike@example.edu" }),
      await aReader(db, { called: ["相像的人"], birthDate, email: "alike@example.edu" }),
    ];
    await aReader(db, { called: ["相像的人"] });
    const headers = await library.signedInAs("circulation");
    const call = async (method: "GET" | "POST" | "PUT", url: string, payload?: object) =>
      (await library.request({ method, url, headers, ...(payload ? { payload } : {}) })).json();
    const pairs = async () => {
      await call("POST", "/api/v1/reader-look-alikes/search");
      const { items } = await call("GET", "/api/v1/reader-look-alikes");
      return items.filter(({ readers }: { readers: { displayName: string }[] }) =>
        readers.every(({ displayName }) => displayName === "相像的人"),
      );
    };
    const [pair, ...more] = await pairs();
    expect(more).toEqual([]);
    expect(pair.readers.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(pair.evidence.map(({ kind }: { kind: string }) => kind)).toEqual(["email", "name", "birth"]);
    await call("PUT", `/api/v1/reader-look-alikes/${pair.id}/judgement`, { two: true });
    expect(await pairs()).toEqual([]);
    await call("PUT", `/api/v1/reader-look-alikes/${pair.id}/judgement`, { two: false });
    expect(await pairs()).toHaveLength(1);
    const compared = await call("GET", `/api/v1/readers/${ids[0]}/comparisons/${ids[1]}`);
    expect(compared.sides.map(({ birthDate: day }: { birthDate: string }) => day)).toEqual([birthDate, birthDate]);
    await merge(ids[0]!, ids[1]!);
    expect(await pairs()).toEqual([]);
  });
});
