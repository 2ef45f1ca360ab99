import { yunzeCalendars } from "@wenyuan/calendar";
import { isProblem } from "@wenyuan/problem";
import { countRecords, importRecords, savePlaces } from "../../capabilities/catalogue/index.ts";
import { createAccount, findAccountByEmail } from "../../capabilities/identity/index.ts";
import { readLibrary } from "../../capabilities/portal/index.ts";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { describeWithHours } from "../library-hours/describe-with-hours.ts";
import { autumnBefore } from "./academic-year.ts";
import type { Installation } from "./day-after.ts";
import { type DemoAccount, demoAccounts, demoPassword } from "./demo-accounts.ts";
import { clerkOf } from "./demo-desk.ts";
import { loadConditions } from "./load-conditions.ts";
import { loadInventories } from "./load-inventories.ts";
import { loadItems } from "./load-items.ts";
import { loadLateReturns } from "./load-late-returns.ts";
import { loadLoans } from "./load-loans.ts";
import { loadMishaps } from "./load-mishaps.ts";
import { loadNotices } from "./load-notices.ts";
import { loadOverdueNotices } from "./load-overdue-notices.ts";
import { loadPast } from "./load-past.ts";
import { loadQueues } from "./load-queues.ts";
import { loadReaders } from "./load-readers.ts";
import { loadRequests } from "./load-requests.ts";
import { loadShelfWork } from "./load-shelf-work.ts";
import { loadStaff } from "./load-staff.ts";
import { loadTill } from "./load-till.ts";

/** How far the demonstration is loaded. */
export interface DemoProgress {
  /** From 0 to 1. */
  readonly done: number;
  readonly step: { readonly zh: string; readonly en: string };
}

/** What was loaded. */
export interface DemoLoaded {
  readonly works: number;
  readonly refused: number;
  readonly items: number;
  readonly readers: number;
  readonly loans: number;
  readonly holds: number;
  readonly requests: number;
  readonly fees: number;
  /** Loans of the years past. */
  readonly past: number;
  /** People who work here, beside those that can be signed in as. */
  readonly staff: number;
}

/**
 * Loads the demonstration library: real works through the importer, made-up copies, people and loans through the rooms' own operations,
 * all dates relative to the day of installation. Each step leaves alone what is there already, so that it can be run again.
 */
export async function loadDemonstration(
  db: Database,
  installation: Installation,
  onProgress: (progress: DemoProgress) => void = () => undefined,
): Promise<DemoLoaded> {
  const { now } = installation;
  if (await isLibraryOfItsOwn(db)) throw new Error(refusal);
  const at = (done: number, zh: string, en: string) => onProgress({ done, step: { zh, en } });
  at(0, "布置馆舍", "Furnishing the buildings");
  await describe(db, now);
  await loadNotices(db, installation);
  const { works, refused } = await loadWorks(db, now, (share) =>
    at(0.02 + share * 0.33, "编目真实著作", "Cataloguing real works"),
  );
  at(0.35, "上架", "Putting copies on the shelves");
  const items = await loadItems(db, installation);
  const account = await transact(db, (tx) => loadAccount(tx, demoAccounts.reader));
  const readers = await loadReaders(db, { ...installation, account }, (share) =>
    at(0.4 + share * 0.4, "登记读者（虚构）", "Registering made-up readers"),
  );
  const loans = await loadLoans(db, now, (share) => at(0.8 + share * 0.04, "借出一些书", "Lending some books"));
  const holds = await loadQueues(db, now, (share) => at(0.84 + share * 0.02, "排队预约", "Queueing for what is out"));
  at(0.86, "取书送书", "Bringing books to other branches");
  const requests = await loadRequests(db, now);
  at(0.87, "有人还晚了", "Some come back late");
  const fees = await loadLateReturns(db, now);
  await loadConditions(db, now);
  at(0.875, "流通台的一个月", "A month at the desk");
  await transact(db, (tx) => loadAccount(tx, demoAccounts.librarian));
  const clerk = clerkOf(await findAccountByEmail(db, demoAccounts.librarian.email));
  await loadShelfWork(db, installation);
  await loadTill(db, { now, clerk });
  await loadInventories(db, { now, clerk });
  await loadMishaps(db, { ...installation, clerk });
  await loadOverdueNotices(db, now, (share) =>
    at(0.88 + share * 0.02, "到期和过期通知", "Saying what is due and overdue"),
  );
  const past = await loadPast(db, now, (share) => at(0.9 + share * 0.1, "过去三年的借阅", "Three years of loans past"));
  // Comes last: as long as there is none, the loading was broken off and goes on with the next start.
  const staff = await transact(db, async (tx) => {
    await loadAccount(tx, demoAccounts.admin);
    return await loadStaff(tx, now);
  });
  at(1, "演示馆已就绪", "The demonstration is ready");
  return { works, refused, items, readers, loans, holds, requests, fees, past: past.loans, staff };
}

/** A library with records that nobody stated to be the demonstration: made-up people and three years of loans have no place in it. */
export async function isLibraryOfItsOwn(db: Database): Promise<boolean> {
  const { demonstration } = await readLibrary(db);
  return demonstration !== true && (await countRecords(db)) > 0;
}

const refusal = "a library with records of its own takes no demonstration";

/** Name, hours and places. */
async function describe(db: Database, now: Date): Promise<void> {
  const { branches, locations, itemKinds } = await import("../../../../../demo/campus/places.ts");
  const { building } = yunzeCalendars(autumnBefore(now));
  await transact(db, async (tx) => {
    await describeWithHours(tx, { ...library, hours: building }, { by: "system", reason: "demonstration", now });
    await savePlaces(tx, {
      branches: branches.map((one, position) => ({ ...one, position })),
      locations: locations.map((one, position) => ({ ...one, closed: one.closed ?? false, position })),
      kinds: itemKinds.map((one, position) => ({ ...one, position })),
    });
  });
}

const library = {
  name: { zh: "云泽大学图书馆", en: "Yunze University Library" },
  address: { zh: "云泽市东湖路1号（虚构）", en: "1 Donghu Road, Yunze (a made-up place)" },
  about: {
    zh: "云泽大学并不存在。这里的书是真的，馆舍、读者和借阅都是编的，用来让您看看一座图书馆在文渊上怎样运转。",
    en: "There is no Yunze University. The books here are real; the buildings, readers and loans are made up, to show how a library runs on Wenyuan.",
  },
  demonstration: true,
};

async function loadWorks(
  db: Database,
  now: Date,
  onShare: (share: number) => void,
): Promise<{ works: number; refused: number }> {
  const { catalogueFiles } = await import("../../../../../demo/catalogue/marc-records.ts");
  const { otherFiles } = await import("../../../../../demo/periodicals/other-files.ts");
  const files = [...catalogueFiles(), ...otherFiles(now)];
  const total = files.reduce((sum, file) => sum + file.records, 0);
  let before = 0;
  let refused = 0;
  for (const file of files) {
    const done = await importRecords(db, file.bytes, {
      source: "demo",
      profile: file.profile,
      onProgress: ({ read }) => onShare((before + read) / total),
    });
    before += done.read;
    refused += done.refused;
  }
  return { works: before, refused };
}

/** @returns the account's id, or nothing when it was there already */
async function loadAccount(tx: Tx, account: DemoAccount): Promise<string | undefined> {
  const { signInName, displayName, roles, email } = account;
  const made = await createAccount(tx, { signInName, displayName, roles: [...roles], password: demoPassword, email });
  if (!isProblem(made)) return made.id;
  if (made.code === "identity.name-taken") return undefined;
  throw new Error(made.detail.en);
}
