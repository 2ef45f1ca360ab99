import { isProblem } from "@wenyuan/problem";
import { type Branch, catalogueProblems } from "../../capabilities/catalogue/index.ts";
import { openRules, placeHold, type Rules, readPickups } from "../../capabilities/circulation/index.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { readerOf } from "../loans/loans.loader.ts";
import { NoCard } from "../loans/no-card.tsx";
import { formValue, formValues, type PageAnswer, type PageDefinition, queryValue } from "../page.ts";
import { holdWorksMessages } from "./hold-works.messages.ts";
import { type HeldWork, HoldWorksForm, HoldWorksOutcome } from "./hold-works.tsx";
import { readWorks } from "./list-link.ts";
import { type ListSources, viewParts } from "./list-parts.ts";
import { loadList } from "./loaded-list.ts";

/** So many works are asked for at a time; readers may hold far fewer. */
const mostAtOnce = 50;

/** One act for a whole list: every hold that can be placed is placed, and each other work is answered with its reason. */
export function holdWorksPages(sources: ListSources): PageDefinition[] {
  const rules = openRules();
  return [
    {
      path: "/list/holds",
      access: "signed-in",
      answer: (call) => ask(sources, call, readWorks(queryValue(call, "works"))),
    },
    { method: "POST", path: "/list/holds", access: "signed-in", answer: (call) => place(sources, rules, call) },
  ];
}

async function ask(sources: ListSources, call: Call, works: readonly string[], none = false): Promise<PageAnswer> {
  const { language, principal } = call;
  const page = pageOf(call);
  const readerId = await readerOf(sources.db, principal);
  if (readerId === undefined) return { ...page, body: <NoCard language={language} /> };
  const asked = works.slice(0, mostAtOnce);
  const list = await loadList(sources.db, asked);
  const [first] = works;
  if (first === undefined) return { redirect: `/${language}/list` };
  if (list.records.length === 0) return catalogueProblems.recordNotFound({ id: first });
  const { here } = viewParts(sources, call);
  const branches = await readPickups(sources.db);
  const most = works.length > mostAtOnce ? mostAtOnce : undefined;
  return {
    ...page,
    status: none ? 422 : 200,
    body: <HoldWorksForm {...{ list, works, branches, most, none, here }} />,
  };
}

async function place(sources: ListSources, rules: Rules, call: Call): Promise<PageAnswer> {
  const { db, clock } = sources;
  const works = readWorks(formValue(call, "works"));
  const chosen = readWorks(formValues(call, "record").join(".")).slice(0, mostAtOnce);
  const readerId = await readerOf(db, call.principal);
  if (readerId === undefined || chosen.length === 0) return await ask(sources, call, works, true);
  const pickup = pickupOf(await readPickups(db), formValue(call, "pickup"));
  const act = { actor: call.principal, now: clock.now() };
  const held: HeldWork[] = [];
  // One after the other, each on its own: what cannot be held keeps nothing else from it, and the list's order decides where a limit ends it.
  for (const recordId of chosen) {
    const request = { readerId, recordId, target: { kind: "title" }, pickup } as const;
    const placed = await transactOrRefuse(db, (tx) => placeHold(tx, rules, request, act));
    held.push({ recordId, ...(isProblem(placed) ? { refusal: placed } : {}) });
  }
  const list = await loadList(db, chosen);
  const { here } = viewParts(sources, call);
  return { ...pageOf(call), body: <HoldWorksOutcome {...{ held, list, works, here }} /> };
}

function pageOf({ language }: Call) {
  return { title: speak(holdWorksMessages, language).title, current: "account", unlisted: true } as const;
}

/** The branch that was chosen; an address that names none, or one where nothing is handed out, means the first. */
function pickupOf(branches: readonly Branch[], wanted: string): string {
  return (branches.find(({ code }) => code === wanted) ?? branches[0])?.code ?? "";
}
