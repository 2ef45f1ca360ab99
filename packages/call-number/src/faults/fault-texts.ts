/** Every fault, in both languages. `{found}` is the part that is meant, `{where}` its place. */
export const texts = {
  empty: {
    zh: "索书号是空的。请填写分类号和书次号。",
    en: "The call number is empty. Give a class and a book number.",
  },
  "class-missing": {
    zh: "{where}“{found}”前缺分类号。",
    en: "There is no class before “{found}” {where}.",
  },
  "class-unknown": {
    zh: "{where}“{found}”不是此分类法的类号。请核对首字母。",
    en: "“{found}” {where} is no class of this scheme. Check how it begins.",
  },
  "digit-for-letter": {
    zh: "{where}是数字“{found}”，而类号以字母开头：字母 O、I 不是数字 0、1。",
    en: "There is a digit “{found}” {where} where the class needs a letter: O and I are letters, 0 and 1 are digits.",
  },
  "letter-for-digit": {
    zh: "{where}是字母“{found}”，而这里要数字：字母 O、I、l 不是数字 0、1。",
    en: "There is a letter “{found}” {where} where a digit is needed: O, I and l are letters, 0 and 1 are digits.",
  },
  "class-sign-unknown": {
    zh: "{where}“{found}”不能用在分类号里。请删去。",
    en: "“{found}” {where} cannot stand in a class. Remove it.",
  },
  "point-misplaced": {
    zh: "{where}圆点的位置不对：自左至右每三位数字后加一点。",
    en: "The point {where} is misplaced: one stands after every three digits.",
  },
  "bracket-open": {
    zh: "{where}“{found}”没有配对。",
    en: "“{found}” {where} has no partner.",
  },
  "book-number-missing": {
    zh: "缺书次号。请在分类号后写“/”和书次号。",
    en: "The book number is missing. Write it behind the class.",
  },
  "book-number-malformed": {
    zh: "{where}书次号“{found}”不合本馆规则。",
    en: "The book number “{found}” {where} is not of the form that this library uses.",
  },
  "zero-leading": {
    zh: "{where}种次号“{found}”以 0 开头。",
    en: "The number “{found}” {where} begins with a zero.",
  },
  "addition-unknown": {
    zh: "{where}“{found}”不是本馆使用的辅助区分号。",
    en: "“{found}” {where} is no addition that this library uses.",
  },
  "addition-empty": {
    zh: "{where}“{found}”后没有内容。请补上号码或删去。",
    en: "Nothing follows “{found}” {where}. Add its number or remove it.",
  },
  "addition-repeated": {
    zh: "{where}“{found}”重复了同一种区分号。请只保留一个。",
    en: "“{found}” {where} repeats an addition of the same kind. Keep one.",
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type FaultCode = keyof typeof texts;
