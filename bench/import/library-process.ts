import { createInterface } from "node:readline";
import { catalogueModule } from "../../apps/server/src/capabilities/catalogue/index.ts";
import { checkOut, circulationModule, openRules } from "../../apps/server/src/capabilities/circulation/index.ts";
import {
  discoveryModule,
  openLocalSearchEngine,
  searchCatalogue,
} from "../../apps/server/src/capabilities/discovery/index.ts";
import type { Principal } from "../../apps/server/src/kernel/auth/principal.ts";
import { type DatabaseAddress, openDatabase } from "../../apps/server/src/kernel/db/open-database.ts";
import { transact } from "../../apps/server/src/kernel/db/transact.ts";
import { runEvents } from "../../apps/server/src/kernel/events/run-events.ts";
import { readSettings } from "../../apps/server/src/kernel/settings/read-settings.ts";
import { openLog } from "../../apps/server/src/kernel/telemetry/log.ts";
import { openKernel } from "../../apps/server/src/open-kernel.ts";
import { openLoop } from "../circulation/load.ts";

/**
 * The rooms of the program in a process of their own: they lend and search, their consumers and the index follow the catalogue. Reads commands
 * as lines of JSON, and answers each with one. Arguments: the database's address as JSON, and a directory for
 * the index.
 */
export type Command =
  | { readonly do: "lend"; readonly perSecond: number; readonly seconds: number; readonly firstItem: number }
  | { readonly do: "find"; readonly title: string };

const db = openDatabase({ address: JSON.parse(process.argv[2] ?? "") as DatabaseAddress });
const settings = readSettings({ WENYUAN_LOG_LEVEL: "warn" });
const log = openLog(settings);
const kernel = openKernel(settings, db, log);
// In a directory, so that the index is built and asked in threads of its own, as in the program.
const engine = await openLocalSearchEngine(process.argv[3]);
const modules = [catalogueModule(kernel), discoveryModule(kernel, engine), circulationModule(kernel)];
for (const module of modules) await module.start?.();
await runEvents(db, {
  consumers: modules.flatMap((module) => module.consumers ?? []),
  followers: modules.flatMap((module) => module.followers ?? []),
  log,
});
const rules = openRules();
const desk: Principal = { kind: "client", clientId: "1", displayName: "bench", roles: [], permissions: new Set() };
const readers = 5000;

/** @returns what each loan took, in milliseconds */
async function lend({ perSecond, seconds, firstItem }: Extract<Command, { do: "lend" }>) {
  const times = await openLoop({ perSecond, seconds }, async (n) => {
    const request = { readerBarcode: `R${1 + ((firstItem + n) % readers)}`, itemBarcode: `B${firstItem + n}` };
    const lent = await transact(db, (tx) => checkOut(tx, rules, request, { actor: desk, now: new Date() }));
    if (!("loanId" in lent)) throw new Error(JSON.stringify(lent));
  });
  return times.sorted;
}

/** Seconds until a search finds a title. */
async function find(title: string): Promise<number> {
  const query = { text: title, filters: {}, facets: [], sort: "relevance", limit: 5, offset: 0 } as const;
  for (const begun = performance.now(); ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const { hits } = await searchCatalogue({ db, engine }, query);
    const seconds = (performance.now() - begun) / 1000;
    if (JSON.stringify(hits).includes(title) || seconds > 120) return seconds;
  }
}

process.stdout.write('"ready"\n');
for await (const line of createInterface(process.stdin)) {
  const command = JSON.parse(line) as Command;
  const answer = command.do === "lend" ? await lend(command) : await find(command.title);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
process.exit(0);
