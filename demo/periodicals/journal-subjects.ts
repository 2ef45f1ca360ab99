/** What several of the journals are about. */
export const librarianship = { zh: "图书馆学", en: "Library science" };
export const medicine = { zh: "医学", en: "Medicine" };
export const science = { zh: "自然科学", en: "Science" };
export const computing = { zh: "计算机科学", en: "Computer science" };
export const history = { zh: "历史", en: "History" };
export const literature = { zh: "文学研究", en: "Literary studies" };
export const economics = { zh: "经济学", en: "Economics" };
export const physics = { zh: "物理学", en: "Physics" };
export const chemistry = { zh: "化学", en: "Chemistry" };
