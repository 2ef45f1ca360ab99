import type { FaultCode } from "@wenyuan/marc";
import type { Bilingual } from "../../../../kernel/i18n/language.ts";

/** The faults after which something of a stored record may be missing or wrong, with what to look at. */
const looks: Partial<Record<FaultCode, Bilingual>> = {
  "encoding-invalid": {
    zh: "读不出的字用 � 代替，请打开记录改正",
    en: "what could not be read is shown as �; open the record and correct it",
  },
  "encoding-mismatch": {
    zh: "已按实际编码读取；题名不是乱码就不用管",
    en: "read by its real encoding; nothing to do unless the title is garbled",
  },
  "field-past-record": {
    zh: "这个字段可能不全，请打开记录补齐",
    en: "the field may be cut short; open the record and complete it",
  },
  "field-unnamed": {
    zh: "请打开记录，与来源核对少了哪个字段",
    en: "open the record and compare with its source which field is missing",
  },
  "field-too-short": { zh: "请打开记录补齐这个字段", en: "open the record and complete the field" },
  "indicators-invalid": { zh: "请打开记录补上指示符", en: "open the record and add the indicators" },
  "subfield-mark-missing": {
    zh: "请打开记录核对这个字段的子字段",
    en: "open the record and check the field's subfields",
  },
  "subfield-code-missing": {
    zh: "请打开记录核对这个字段的子字段",
    en: "open the record and check the field's subfields",
  },
  "subfield-code-invalid": {
    zh: "请打开记录核对这个字段的子字段",
    en: "open the record and check the field's subfields",
  },
  "element-unmapped": {
    zh: "其余内容已写入；需要这一项就打开记录手工补上",
    en: "all else was stored; open the record and add it by hand where it is wanted",
  },
  "record-truncated": {
    zh: "文件在这里断了，这一条不全；请向来源重新索取完整的文件再导入，前面的不会重复",
    en: "the file breaks off here and the record is not whole; ask its source for the whole file and import that, nothing before is stored twice",
  },
};

const stored: Bilingual = {
  zh: "已按实际内容读出并写入，请核对题名和最后几个字段",
  en: "read by what is really there and stored; check the title and the last fields",
};

const refused: Bilingual = {
  zh: "没有写入；请“下载拒收的记录”，修好后再导入",
  en: "not stored; “download what was refused”, mend it and import it again",
};

/** What to do about a fault of a record that was stored, or of one that was not. */
export function faultAdvice(code: FaultCode, isRefused: boolean): Bilingual {
  if (code === "record-truncated") return looks[code]!;
  return isRefused ? refused : (looks[code] ?? stored);
}
