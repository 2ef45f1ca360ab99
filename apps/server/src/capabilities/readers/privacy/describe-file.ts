import { Temporal } from "@wenyuan/calendar";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { CardKind, CardStatus } from "../cards/card-code.ts";
import type { Clearance } from "../clearance/clearance.store.ts";
import type { ReaderFile } from "../people/read-file.ts";
import type { Reader, ReaderStatus } from "../people/reader.ts";
import type { PersonalFact } from "./personal-facts.port.ts";

/** All that the reader's own room holds, and what is needed to say it in words. */
export interface FileToDescribe extends Omit<ReaderFile, "history"> {
  readonly category: Bilingual | string;
  /** Where a field comes from. */
  whence(field: string): Bilingual;
  readonly daysAfterLeaving: number;
  /** Entries of the history. */
  readonly entries: number;
  /** For how many others the reader may fetch, and answers. */
  readonly fetchesFor: number;
  readonly answersFor: number;
  readonly clearance: Clearance | undefined;
  /** When the photo was kept, and whether the reader gave it over the network. */
  readonly photo: { readonly day: string; readonly own: boolean } | undefined;
  /** Something tells the identity document, without its number. */
  readonly document: boolean;
}

const desk: Bilingual = { zh: "总服务台", en: "The library’s desk" };
const yourself: Bilingual = { zh: "您", en: "You" };
const system: Bilingual = { zh: "图书馆系统", en: "The library’s system" };

const statusWords: Readonly<Record<ReaderStatus, Bilingual>> = {
  active: { zh: "正常", en: "Active" },
  "on-leave": { zh: "休学", en: "On leave" },
  left: { zh: "已离校", en: "Has left" },
  deceased: { zh: "已故", en: "Deceased" },
  erased: { zh: "已删除", en: "Erased" },
};

const cardWords: Readonly<Record<CardKind, Bilingual>> = {
  barcode: { zh: "借书证号", en: "Library card" },
  "campus-number": { zh: "学号、工号", en: "Campus number" },
  nfc: { zh: "校园卡芯片号", en: "Chip of the campus card" },
  virtual: { zh: "手机上的借书证", en: "Card on the phone" },
};

const cardStatusWords: Readonly<Record<CardStatus, Bilingual>> = {
  active: { zh: "有效", en: "active" },
  lost: { zh: "已挂失", en: "reported lost" },
  replaced: { zh: "已停用", en: "ended" },
};

/** Every fact of the reader's own record, in plain words. */
export function describeFile(file: FileToDescribe): PersonalFact[] {
  const until = untilWords(file.reader, file.daysAfterLeaving);
  return [...particulars(file, until), ...numbers(file, until), ...deskFacts(file, until), ...otherPeople(file, until)];
}

/** The day on which the file is erased, once the reader has left; until then how long after that. */
function untilWords({ leftOn }: Reader, days: number): Bilingual {
  if (leftOn === undefined) return { zh: `离校 ${days} 天后删除`, en: `Erased ${days} days after you leave` };
  const day = Temporal.PlainDate.from(leftOn).add({ days }).toString();
  return { zh: `${day} 删除`, en: `Erased on ${day}` };
}

function particulars({ reader, category, whence }: FileToDescribe, until: Bilingual): PersonalFact[] {
  const { department, programme, entryYear, activeFrom, expiresOn, leftOn, birthDate, homeBranch, email, phone } =
    reader;
  const language: Bilingual | undefined =
    reader.language && (reader.language === "zh" ? { zh: "中文", en: "Chinese" } : { zh: "英文", en: "English" });
  const fact = (field: string, what: Bilingual, value: Bilingual | string | number | undefined): PersonalFact[] =>
    value === undefined
      ? []
      : [{ what, value: typeof value === "number" ? String(value) : value, whence: whence(field), until }];
  return [
    ...reader.names.flatMap(({ text }) => fact("names", { zh: "姓名", en: "Name" }, text)),
    ...fact("category", { zh: "读者类型", en: "Category" }, category),
    ...fact("status", { zh: "状态", en: "Status" }, statusWords[reader.status]),
    ...fact("department", { zh: "学院、单位", en: "Department" }, department),
    ...fact("programme", { zh: "专业", en: "Programme" }, programme),
    ...fact("entryYear", { zh: "入学年份", en: "Year of entry" }, entryYear),
    ...fact("activeFrom", { zh: "生效日期", en: "Valid from" }, activeFrom),
    ...fact("expiresOn", { zh: "有效期至", en: "Valid until" }, expiresOn),
    ...fact("leftOn", { zh: "离校日期", en: "Left on" }, leftOn),
    ...fact("birthDate", { zh: "出生日期", en: "Date of birth" }, birthDate),
    ...fact("homeBranch", { zh: "常去的分馆", en: "Home branch" }, homeBranch),
    ...fact("language", { zh: "通知用的语言", en: "Language of notices" }, language),
    ...fact("email", { zh: "邮箱", en: "E-mail" }, email),
    ...fact("phone", { zh: "电话", en: "Telephone" }, phone),
  ];
}

function numbers({ cards, document, courses, whence }: FileToDescribe, until: Bilingual): PersonalFact[] {
  return [
    ...cards.map(({ kind, code, status }) => {
      const { zh, en } = cardStatusWords[status];
      const value = { zh: `${code}（${zh}）`, en: `${code} (${en})` };
      return { what: cardWords[kind], value, whence: kind === "virtual" ? system : whence("cards"), until };
    }),
    ...(document
      ? [
          {
            what: { zh: "身份证件号码", en: "Number of your identity document" },
            value: {
              zh: "号码不保存，只留一个不能还原的校验值，用来认出重复的记录",
              en: "The number is not kept; a check value that cannot be turned back tells duplicate records",
            },
            whence: { zh: "学校人员名单", en: "The university’s list of people" },
            until,
          },
        ]
      : []),
    ...courses.map(({ name, term }) => ({
      what: { zh: "课程", en: "Course" },
      value: `${name} (${term})`,
      whence: { zh: "学校课程名单", en: "The university’s list of courses" },
      until,
    })),
  ];
}

function day(endsOn: string | null, otherwise: Bilingual): Bilingual {
  return endsOn === null ? otherwise : { zh: endsOn, en: endsOn };
}

function deskFacts(
  { notes, restrictions, clearance, entries, photo }: FileToDescribe,
  until: Bilingual,
): PersonalFact[] {
  return [
    ...notes.map(({ text, endsOn }) => ({
      what: { zh: "备注", en: "Note" },
      value: text,
      whence: desk,
      until: day(endsOn, until),
    })),
    ...restrictions.map(({ reason, endsOn, origin }) => ({
      what: { zh: "限制", en: "Restriction" },
      value: reason,
      whence: origin === "desk" ? desk : system,
      until: day(endsOn, { zh: "解除为止", en: "Until it is lifted" }),
    })),
    ...(photo === undefined
      ? []
      : [
          {
            what: { zh: "照片", en: "Photo" },
            value: { zh: `一张，${photo.day} 保存`, en: `One, kept on ${photo.day}` },
            whence: photo.own ? yourself : desk,
            until: {
              zh: "您不再同意为止，最迟离校后删除",
              en: "Until you no longer agree, at the latest when you leave",
            },
          },
        ]),
    ...(clearance
      ? [{ what: { zh: "离校证明", en: "Certificate of leaving" }, value: clearance.code, whence: desk, until }]
      : []),
    ...(entries === 0
      ? []
      : [
          {
            what: { zh: "变动记录", en: "History of changes" },
            value: { zh: `${entries} 条`, en: `${entries} ${entries === 1 ? "entry" : "entries"}` },
            whence: system,
            until,
          },
        ]),
  ];
}

function otherPeople({ proxies, guardians, fetchesFor, answersFor }: FileToDescribe, until: Bilingual): PersonalFact[] {
  const many = (count: number, what: Bilingual) =>
    count === 0 ? [] : [{ what, value: { zh: `${count} 人`, en: String(count) }, whence: desk, until }];
  return [
    ...proxies.map(({ displayName, endsOn }) => ({
      what: { zh: "代办人", en: "Proxy" },
      value: displayName,
      whence: desk,
      until: endsOn === undefined ? until : { zh: endsOn, en: endsOn },
    })),
    ...guardians.map(({ name, phone, relation }) => ({
      what: { zh: "监护人", en: "Guardian" },
      value: [relation, name, phone].filter((one) => one !== undefined).join(" "),
      whence: desk,
      until,
    })),
    ...many(fetchesFor, { zh: "您可以代办的读者", en: "Readers for whom you may fetch" }),
    ...many(answersFor, { zh: "您作为监护人的读者", en: "Readers for whom you answer" }),
  ];
}
