import { type Columns, readColumns } from "./columns.ts";

/** What a column of a feed may hold. */
export const feedFields = [
  "number",
  "name",
  "passportName",
  "category",
  "department",
  "programme",
  "entryYear",
  "status",
  "activeFrom",
  "expiresOn",
  "birthDate",
  "email",
  "phone",
  "homeBranch",
  "language",
  "barcode",
  "chip",
  "formerNumber",
  "document",
] as const;
export type FeedField = (typeof feedFields)[number];

/** Headings as campus systems and libraries write them. Compared without spaces, case and brackets. */
const headings: Readonly<Record<FeedField, readonly string[]>> = {
  number: [
    "学号",
    "工号",
    "学工号",
    "学号工号",
    "证号",
    "读者证号",
    "一卡通号",
    "number",
    "campusnumber",
    "studentid",
    "staffid",
    "id",
    "cardnumber",
  ],
  name: ["姓名", "名字", "读者姓名", "name", "fullname"],
  passportName: [
    "英文名",
    "英文姓名",
    "护照姓名",
    "拼音姓名",
    "姓名拼音",
    "外文姓名",
    "passportname",
    "englishname",
    "latinname",
  ],
  category: [
    "读者类型",
    "类型",
    "类别",
    "人员类别",
    "读者类别",
    "身份",
    "培养层次",
    "学生类别",
    "category",
    "type",
    "patroncategory",
  ],
  department: [
    "学院",
    "院系",
    "单位",
    "部门",
    "所在单位",
    "院系名称",
    "学院名称",
    "department",
    "college",
    "school",
    "faculty",
  ],
  programme: ["专业", "专业名称", "programme", "program", "major"],
  entryYear: ["年级", "入学年份", "所在年级", "入校年份", "year", "entryyear", "grade"],
  status: ["状态", "学籍状态", "人员状态", "在校状态", "status"],
  activeFrom: ["入学日期", "生效日期", "启用日期", "入职日期", "validfrom", "activefrom", "startdate"],
  expiresOn: [
    "有效期",
    "有效期至",
    "失效日期",
    "截止日期",
    "预计毕业日期",
    "毕业日期",
    "validuntil",
    "expireson",
    "expirydate",
    "enddate",
  ],
  birthDate: ["出生日期", "生日", "birthdate", "dateofbirth"],
  email: ["邮箱", "电子邮箱", "电子邮件", "email", "mail"],
  phone: ["手机", "手机号", "手机号码", "电话", "联系电话", "phone", "mobile"],
  homeBranch: ["校区", "所属分馆", "分馆", "branch", "homebranch", "campus"],
  language: ["语言", "首选语言", "language"],
  barcode: ["借书证号", "条码", "条码号", "证件条码", "barcode", "librarybarcode"],
  chip: ["卡号", "物理卡号", "芯片号", "uid", "nfc", "nfcuid", "rfid"],
  formerNumber: ["原学号", "前学号", "原工号", "旧学号", "本科学号", "formernumber", "previousnumber", "oldnumber"],
  document: ["证件号", "证件号码", "身份证号", "身份证号码", "护照号", "idnumber", "documentnumber", "passportnumber"],
};

/** Columns that every feed needs. */
const neededFields: readonly FeedField[] = ["number", "name", "category"];

export type FeedColumns = Columns<FeedField>;

/** Which column of a list of people holds what, by its heading. */
export function readHeadings(given: readonly string[]): FeedColumns {
  return readColumns(given, { headings, needed: neededFields });
}

/** The heading by which people are told of a field. */
export function usualHeading(field: FeedField): string {
  return headings[field][0] ?? field;
}
