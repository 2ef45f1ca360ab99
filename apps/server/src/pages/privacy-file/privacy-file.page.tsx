import {
  collectAccountFile,
  collectFile,
  findPhoto,
  findReaderOfAccount,
  giveConsent,
  insertRequest,
  libraryDay,
  type PersonalFile,
  presetWords,
  purposes,
  type Reader,
  type ReaderPorts,
  readPreset,
} from "../../capabilities/readers/index.ts";
import type { Principal } from "../../kernel/auth/principal.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, type PageDefinition, queryValue } from "../page.ts";
import { safeReturnTo } from "../sign-in/return-to.ts";
import { privacyFileMessages } from "./privacy-file.messages.ts";
import { AccountFile, PrivacyFile } from "./privacy-file.tsx";

const path = "/my-data";
/** The latest looks on the page; the file to take away has all of them. */
const looksShown = 100;
const allLooks = 100_000;
/** Signs of a request at most. */
const longestRequest = 2000;

/** One page where readers see and decide everything about their data. Forms only: it works without scripts. */
export function privacyFilePages(kernel: Kernel, { personalFacts }: ReaderPorts): PageDefinition[] {
  const { db, clock, settings } = kernel;
  return [
    {
      path,
      access: "signed-in",
      async answer(call) {
        const { principal, language } = call;
        const t = speak(privacyFileMessages, language);
        const page = { title: t.title, current: "account", unlisted: true } as const;
        const zone = settings.timeZone;
        const reader = await readerOf(kernel, principal);
        if (!reader) {
          const file = await ofAccount(kernel, principal, looksShown);
          const facts = file && <AccountFile {...{ file, language, zone }} />;
          return { ...page, body: facts ?? <NoCard language={language} /> };
        }
        const file = await collectFile(db, reader, {
          providers: personalFacts,
          ...seenNow(kernel),
          looks: looksShown,
        });
        const preset = presetWords[await readPreset(db)];
        const said = queryValue(call, "said");
        const photo = await findPhoto(db, reader.id);
        return { ...page, body: <PrivacyFile {...{ file, photo, preset, said, language, zone }} /> };
      },
    },
    {
      method: "POST",
      path: `${path}/consent`,
      access: "signed-in",
      async answer(call) {
        const reader = await readerOf(kernel, call.principal);
        const purpose = purposes.find((one) => one === formValue(call, "purpose"));
        const granted = formValue(call, "granted") === "yes";
        if (reader && purpose)
          await transact(db, (tx) => giveConsent(tx, { readerId: reader.id, purpose, granted }, clock.now()));
        const back = safeReturnTo(formValue(call, "returnTo"), `/${call.language}${path}?said=consent#purposes`);
        return { redirect: back };
      },
    },
    {
      method: "POST",
      path: `${path}/requests`,
      access: "signed-in",
      async answer(call) {
        const reader = await readerOf(kernel, call.principal);
        const kind = formValue(call, "kind") === "erasure" ? ("erasure" as const) : ("correction" as const);
        const text = formValue(call, "text").trim().slice(0, longestRequest);
        if (!reader || (text === "" && kind === "correction")) return { redirect: `/${call.language}${path}` };
        const request = { readerId: reader.id, kind, text: text || "—", madeAt: clock.now() };
        await transact(db, (tx) => insertRequest(tx, request));
        return { redirect: `/${call.language}${path}?said=request#requests` };
      },
    },
  ];
}

/** Everything on that page as a file for other programs. */
export function privacyExportEndpoint(kernel: Kernel, { personalFacts }: ReaderPorts): Endpoint {
  const { db, clock } = kernel;
  return {
    method: "GET",
    path: "/my-data/export.json",
    access: "signed-in",
    kind: "page",
    async handle({ principal, reply }) {
      const reader = await readerOf(kernel, principal);
      const wanted = { providers: personalFacts, ...seenNow(kernel), looks: allLooks };
      const file = reader ? await collectFile(db, reader, wanted) : await ofAccount(kernel, principal, allLooks);
      return await reply
        .header("content-disposition", 'attachment; filename="my-library-data.json"')
        .header("cache-control", "no-store")
        .type("application/json; charset=utf-8")
        .send(JSON.stringify(file ? exportOf(file, clock.now()) : {}, undefined, 2));
    },
  };
}

function exportOf({ rooms, purposes: used, consents, requests, looks }: PersonalFile, at: Date) {
  return {
    exportedAt: at,
    held: rooms,
    purposes: used,
    consents,
    requests: requests.map(({ kind, text, state, answer, madeAt }) => ({ kind, text, state, answer, madeAt })),
    looks: looks.map(({ at: lookedAt, action, actor }) => ({ at: lookedAt, action, by: actor.name ?? actor.kind })),
  };
}

function seenNow({ clock, settings }: Kernel): { now: Date; today: string; zone: string } {
  const now = clock.now();
  return { now, today: libraryDay(now, settings.timeZone), zone: settings.timeZone };
}

/** What is held of somebody who is no reader. */
async function ofAccount(kernel: Kernel, principal: Principal, looks: number): Promise<PersonalFile | undefined> {
  if (principal.kind !== "account") return undefined;
  return await collectAccountFile(kernel.db, principal.accountId, { ...seenNow(kernel), looks });
}

export async function readerOf({ db }: Pick<Kernel, "db">, principal: Principal): Promise<Reader | undefined> {
  return principal.kind === "account" ? await findReaderOfAccount(db, principal.accountId) : undefined;
}
