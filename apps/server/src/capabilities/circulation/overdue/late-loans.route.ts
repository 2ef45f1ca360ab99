import { dateAt, Temporal } from "@wenyuan/calendar";
import { type Static, Type } from "typebox";
import { transact } from "../../../kernel/db/transact.ts";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { PageOf, PageQuery, pageOf } from "../../../kernel/http/paging.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Language } from "../../../kernel/i18n/language.ts";
import { speak } from "../../../kernel/i18n/messages.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readPlaces } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import { listCategories } from "../../readers/index.ts";
import { circulationPermissions } from "../permissions.ts";
import { sendSheet, sheetFormats, sheetOperation } from "../sheets/send-sheet.ts";
import type { Cell } from "../sheets/write-xlsx.ts";
import { lateLists } from "./late-loan.store.ts";
import { lateLoanMessages } from "./late-loans.messages.ts";
import { type DescribedLate, type LateWish, readLateLoans } from "./read-late-loans.ts";

const access = circulationPermissions["overdue.read"];
const Moment = Type.String({ format: "date-time" });
const Days = Type.Integer({ minimum: 0, maximum: 36_500 });

const Wish = {
  list: Type.Enum([...lateLists], { default: "overdue" }),
  branch: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  category: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
  readerId: Type.Optional(Type.String({ pattern: "^[0-9]{1,18}$", description: "What one reader has" })),
  fromDays: Type.Optional({ ...Days, description: "Late for so many days or more" }),
  toDays: Type.Optional({ ...Days, description: "Late for so many days at most" }),
};

const LateView = Type.Object({
  id: Type.String(),
  reader: Type.Object({
    id: Type.String(),
    name: Type.String(),
    number: Type.Optional(Type.String()),
    category: Type.String(),
    department: Type.Optional(Type.String()),
  }),
  item: Type.Object({
    recordId: Type.String(),
    title: Type.String(),
    barcode: Type.Optional(Type.String()),
    callNumber: Type.Optional(Type.String()),
  }),
  branch: Type.String(),
  lentAt: Moment,
  dueAt: Moment,
  daysLate: Type.Integer(),
  renewals: Type.Integer(),
  claimedOn: Type.Optional(Type.String({ format: "date" })),
  recalledAt: Type.Optional(Moment),
  notices: Type.Array(Type.Object({ kind: Type.String(), days: Type.Integer(), at: Moment })),
});

const ExportQuery = Type.Object({ ...Wish, format: Type.Enum([...sheetFormats]) }, { additionalProperties: false });

/** A file holds so many loans at most: more is asked for by branch. */
const mostInFile = 50_000;
const together = 500;

/** 过期清单: who has what for too long, what is said to be back, what was called back; to read, to print letters from, to take along. */
export function lateLoanRoutes(kernel: Pick<Kernel, "db" | "clock" | "settings">): Endpoint[] {
  const { db, clock, settings } = kernel;
  return [
    route({
      method: "GET",
      path: "/api/v1/open-loans",
      access,
      summary: "Open loans that are overdue, said to be returned, or called back; the longest late first",
      query: Type.Object({ ...PageQuery.properties, ...Wish }, { additionalProperties: false }),
      answer: PageOf(LateView),
      async handle({ query: { cursor, limit, ...wish } }) {
        const reading = { now: clock.now(), zone: settings.timeZone, after: cursor, limit: limit + 1 };
        return pageOf(await readLateLoans(db, wish, reading), limit, viewOf);
      },
    }),
    exportEndpoint(kernel),
  ];
}

function viewOf(loan: DescribedLate): Static<typeof LateView> {
  const { id, readerId, name, number, category, department, item, branch, daysLate, renewals } = loan;
  return {
    id,
    reader: {
      id: readerId,
      name,
      category,
      ...(number === undefined ? {} : { number }),
      ...(department === null ? {} : { department }),
    },
    item: {
      recordId: item?.recordId ?? "",
      title: item?.title ?? "",
      ...(item?.barcode === undefined ? {} : { barcode: item.barcode }),
      ...(item?.callNumber === undefined ? {} : { callNumber: item.callNumber }),
    },
    branch,
    lentAt: loan.lentAt.toISOString(),
    dueAt: loan.dueAt.toISOString(),
    daysLate,
    renewals,
    ...(loan.claimedOn === null ? {} : { claimedOn: loan.claimedOn }),
    ...(loan.recalledAt === null ? {} : { recalledAt: loan.recalledAt.toISOString() }),
    notices: loan.notices.map(({ kind, days, at }) => ({ kind, days, at: at.toISOString() })),
  };
}

/** Names leave the house with the file: that it was taken is kept in the audit. */
function exportEndpoint({ db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">): Endpoint {
  return {
    method: "GET",
    path: "/api/v1/open-loans/export",
    access,
    kind: "api",
    schema: { querystring: ExportQuery },
    operation: sheetOperation("The same as a file: CSV or Excel"),
    async handle(call) {
      const { format, ...wish } = call.request.query as Static<typeof ExportQuery>;
      const now = clock.now();
      const reading = { now, zone: settings.timeZone };
      const loans: DescribedLate[] = [];
      for (let after: string | undefined; loans.length < mostInFile; ) {
        const page = await readLateLoans(db, wish, { ...reading, after, limit: together });
        loans.push(...page);
        after = page.at(-1)?.id;
        if (page.length < together) break;
      }
      await transact(db, (tx) =>
        recordAudit(tx, {
          actor: call.principal,
          action: access.code,
          subject: { kind: "late-loans", id: wish.list },
          after: { ...wish, loans: loans.length },
          at: now,
        }),
      );
      const names = [...(await listCategories(db)), ...(await readPlaces(db)).branches];
      const nameOf = new Map(names.map(({ code, name }) => [code, name[call.language]]));
      const rows = tableOf(loans, wish, { language: call.language, zone: settings.timeZone, nameOf });
      const sheet = speak(lateLoanMessages, call.language)[wish.list];
      const file = `${wish.list}-${now.toISOString().slice(0, 10)}`;
      return await sendSheet(call, { file, sheet, format }, rows);
    },
  };
}

function tableOf(
  loans: readonly DescribedLate[],
  { list }: LateWish,
  { language, zone, nameOf }: { language: Language; zone: string; nameOf: ReadonlyMap<string, string> },
): Cell[][] {
  const t = speak(lateLoanMessages, language);
  const day = (at: Date) => dateAt(Temporal.Instant.fromEpochMilliseconds(at.getTime()), zone).toString();
  const claims = list === "claimed";
  const head = [t.reader, t.number, t.category, t.department, t.title, t.barcode, t.callNumber, t.branch];
  const rows = loans.map((loan): Cell[] => {
    const last = loan.notices.at(-1);
    return [
      loan.name,
      loan.number,
      nameOf.get(loan.category) ?? loan.category,
      loan.department ?? undefined,
      loan.item?.title,
      loan.item?.barcode,
      loan.item?.callNumber,
      nameOf.get(loan.branch) ?? loan.branch,
      day(loan.lentAt),
      day(loan.dueAt),
      loan.daysLate,
      loan.renewals,
      loan.notices.length,
      last && day(last.at),
      ...(claims ? [loan.claimedOn ?? undefined] : []),
    ];
  });
  return [[...head, t.lent, t.due, t.days, t.renewals, t.notices, t.last, ...(claims ? [t.claimedOn] : [])], ...rows];
}
