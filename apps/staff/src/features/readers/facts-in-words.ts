/** Fields of a reader's record by what a desk calls them. */
const fieldWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  names: { zh: "姓名", en: "Name" },
  category: { zh: "类型", en: "Category" },
  department: { zh: "学院", en: "Department" },
  programme: { zh: "专业", en: "Programme" },
  entryYear: { zh: "年级", en: "Year" },
  status: { zh: "状态", en: "Status" },
  activeFrom: { zh: "生效", en: "Valid from" },
  expiresOn: { zh: "有效期", en: "Valid until" },
  leftOn: { zh: "离校", en: "Left on" },
  birthDate: { zh: "出生日期", en: "Born" },
  homeBranch: { zh: "校区", en: "Branch" },
  language: { zh: "语言", en: "Language" },
  email: { zh: "邮箱", en: "E-mail" },
  phone: { zh: "电话", en: "Telephone" },
  cards: { zh: "证号", en: "Cards" },
};

/** Values that are codes, by what a desk calls them. */
const codeWords: Readonly<Record<string, Readonly<Record<string, { readonly zh: string; readonly en: string }>>>> = {
  status: {
    active: { zh: "正常", en: "active" },
    "on-leave": { zh: "休学", en: "on leave" },
    left: { zh: "已离校", en: "has left" },
    deceased: { zh: "已故", en: "deceased" },
  },
  language: { zh: { zh: "中文", en: "Chinese" }, en: { zh: "英文", en: "English" } },
};

/** Changed facts on one line: `专业 统计学 · 有效期 2028-06-30`. */
export function factsInWords(
  facts: Readonly<Record<string, unknown>> | undefined,
  language: "zh" | "en",
  categoryName: (code: string) => string = (code) => code,
): string {
  const named = (field: string, value: unknown) => {
    if (field === "category" && typeof value === "string") return categoryName(value);
    return codeWords[field]?.[String(value)]?.[language] ?? valueInWords(value);
  };
  return Object.entries(facts ?? {})
    .map(([field, value]) => `${fieldWords[field]?.[language] ?? field} ${named(field, value)}`)
    .join(" · ");
}

/** Names and cards are kept with their kind in front; a desk needs only what stands behind it. */
function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return "—";
  if (Array.isArray(value)) return value.map((one) => String(one).replace(/^[a-z-]+:/, "")).join(", ") || "—";
  return typeof value === "string" ? value : JSON.stringify(value);
}
