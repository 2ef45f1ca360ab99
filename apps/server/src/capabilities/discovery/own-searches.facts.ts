import type { PersonalFactsProvider } from "../readers/index.ts";
import { deleteSavedOf, listSaved } from "./saved-searches/saved-search.store.ts";
import { mostSaved } from "./saved-searches/saved-search.ts";
import { daysKept } from "./search-history/forget-kept-searches.job.ts";
import { endHistory, historySince, listKept } from "./search-history/kept-search.store.ts";

const byReader = { zh: "读者本人", en: "The reader" };
/** A page of facts shows so many of the latest. */
const mostShown = 500;

/** What this room holds of readers: searches that they keep, and those that they have had kept. */
export const ownSearches: PersonalFactsProvider = {
  room: { zh: "检索", en: "Search" },
  async facts(at, readerId) {
    const saved = await listSaved(at, readerId, mostSaved);
    const since = await historySince(at, readerId);
    const kept = since ? await listKept(at, readerId, mostShown) : [];
    return [
      ...saved.map(({ name, query, alert }) => ({
        what: alert
          ? { zh: "保存的检索（有新书提醒）", en: "Saved search, with an alert" }
          : { zh: "保存的检索", en: "Saved search" },
        value: `${name} (${query})`,
        whence: byReader,
        until: { zh: "直到您删除", en: "Until you delete it" },
      })),
      ...kept.map(({ query, at: when }) => ({
        what: { zh: "检索历史", en: "Search history" },
        value: `${when.toISOString()} ${query}`,
        whence: byReader,
        until: { zh: `${daysKept} 天，或直到您关闭检索历史`, en: `${daysKept} days, or until you end the history` },
      })),
    ];
  },
  mustStay: () => Promise.resolve([]),
  async erase(tx, readerId) {
    await endHistory(tx, readerId);
    await deleteSavedOf(tx, readerId);
  },
};
