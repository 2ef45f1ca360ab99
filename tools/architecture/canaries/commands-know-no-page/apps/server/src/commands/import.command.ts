import { thing } from "../pages/search/search-query.ts";

export const used = thing;
