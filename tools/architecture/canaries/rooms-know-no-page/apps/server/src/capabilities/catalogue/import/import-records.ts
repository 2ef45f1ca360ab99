import { thing } from "../../../pages/search/search.page.tsx";

export const used = thing;
