import type { Database } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { readPlaces } from "../../catalogue/index.ts";
import { listCategories } from "../../readers/index.ts";
import { type FigureQuestion, readersOfGroups, readFigures } from "./figure.store.ts";
import { type Figure, type FigureCounts, isOfPeople, untoldFigures } from "./figure.ts";

/** A row of figures as it may leave the room: counts of fewer than ten readers are left out. */
export interface ShownFigure extends Partial<FigureCounts> {
  readonly period: string;
  readonly key: string;
  readonly name: Bilingual;
  /** Fewer than ten readers, or what would give them away: not told. */
  readonly few?: true;
}

/** Figures with the library's names; what concerns fewer than ten readers says only that it is so. */
export async function readShownFigures(db: Database, question: FigureQuestion): Promise<ShownFigure[]> {
  const names = await namesOf(db, question.by);
  const figures = await readFigures(db, question);
  const untold = isOfPeople(question.by) ? await untoldOf(db, figures, question) : new Set<Figure>();
  return figures.map((figure) => {
    const named = { period: figure.period, key: figure.key, name: names.get(figure.key) ?? nameless(figure.key) };
    if (untold.has(figure)) return { ...named, few: true };
    const { loans, onSite, renewals, returns, holds } = figure;
    return { ...named, loans, onSite, renewals, returns, holds };
  });
}

async function untoldOf(db: Database, figures: readonly Figure[], question: FigureQuestion) {
  const readers = await readersOfGroups(db, question);
  const monthOf = (period: string) => (question.per === "day" ? period.slice(0, 7) : period);
  return untoldFigures(figures, ({ period, key }) => readers.get(`${monthOf(period)} ${key}`) ?? 0);
}

async function namesOf(db: Database, by: FigureQuestion["by"]): Promise<Map<string, Bilingual>> {
  if (by === "class" || by === "department") return new Map();
  if (by === "category") return new Map((await listCategories(db)).map(({ code, name }) => [code, name]));
  const { branches, kinds } = await readPlaces(db);
  return new Map((by === "branch" ? branches : kinds).map(({ code, name }) => [code, name]));
}

function nameless(key: string): Bilingual {
  if (key === "" || key === "-") return { zh: "（未分）", en: "(not told)" };
  return { zh: key, en: key };
}
