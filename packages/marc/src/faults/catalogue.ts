/** A fault's text in both languages: what is wrong, then how a repair reads on. */
interface FaultText {
  readonly en: string;
  readonly zh: string;
}

/**
 * Every fault by its stable code. A reader in strict mode refuses a record with the first of them; in repair mode they
 * are the list of what was put right or assumed.
 */
export const FAULTS = {
  // Framing
  "stray-bytes": { en: "bytes between records were skipped", zh: "记录之间有多余字节，已跳过" },
  "record-truncated": { en: "the source ends inside the record", zh: "数据在记录中途结束" },
  "record-too-long": { en: "no record terminator within the allowed length", zh: "在允许长度内没有记录结束符" },
  "record-length-invalid": { en: "leader/00-04 is not a record length", zh: "头标 00-04 不是有效的记录长度" },
  "record-length-wrong": {
    en: "the record does not end where leader/00-04 says",
    zh: "记录的结尾与头标 00-04 所示长度不符",
  },
  "record-terminator-missing": { en: "the record has no terminator (1D)", zh: "记录缺少记录结束符（1D）" },
  // Leader
  "leader-truncated": { en: "fewer than 24 bytes of leader", zh: "头标不足 24 字节" },
  "leader-not-ascii": { en: "the leader holds a byte outside ASCII", zh: "头标含有非 ASCII 字节" },
  "leader-status-invalid": { en: "leader/05 is no record status of the format", zh: "头标 05 不是该格式的记录状态" },
  "leader-type-invalid": { en: "leader/06 is no record type of the format", zh: "头标 06 不是该格式的记录类型" },
  "leader-level-invalid": {
    en: "leader/07 is no bibliographic level of the format",
    zh: "头标 07 不是该格式的书目级别",
  },
  "leader-control-type-invalid": {
    en: "leader/08 is no type of control or hierarchical level of the format",
    zh: "头标 08 不是该格式的控制类型或层次等级",
  },
  "leader-coding-invalid": {
    en: "leader/09 is no character coding scheme of the format",
    zh: "头标 09 不是该格式的字符编码方式",
  },
  "leader-indicator-count-invalid": { en: "leader/10 is not 2", zh: "头标 10（指示符长度）不是 2" },
  "leader-code-length-invalid": { en: "leader/11 is not 2", zh: "头标 11（子字段标识符长度）不是 2" },
  "leader-encoding-level-invalid": {
    en: "leader/17 is no encoding level of the format",
    zh: "头标 17 不是该格式的编目等级",
  },
  "leader-form-invalid": { en: "leader/18 is no cataloguing form of the format", zh: "头标 18 不是该格式的著录格式" },
  "leader-multipart-invalid": {
    en: "leader/19 is no multipart record level of the format",
    zh: "头标 19 不是该格式的多部分资源记录级别",
  },
  "leader-entry-map-invalid": {
    en: "leader/20-23 is not the entry map 4500 (450 in UNIMARC)",
    zh: "头标 20-23 不是 4500（UNIMARC 为 450 ）",
  },
  // Directory
  "base-address-invalid": { en: "leader/12-16 is not a base address", zh: "头标 12-16 不是有效的数据基地址" },
  "base-address-past-record": { en: "the base address lies beyond the record", zh: "数据基地址超出记录" },
  "base-address-wrong": {
    en: "the data do not begin where leader/12-16 says",
    zh: "数据区的起点与头标 12-16 所示不符",
  },
  "directory-unterminated": { en: "the directory has no field terminator (1E)", zh: "目次区缺少字段结束符（1E）" },
  "directory-ragged": { en: "the directory is no whole number of 12-byte entries", zh: "目次区长度不是 12 的整数倍" },
  "directory-length-invalid": { en: "the length in a directory entry is no number", zh: "目次项中的字段长度不是数字" },
  "directory-start-invalid": {
    en: "the starting position in a directory entry is no number",
    zh: "目次项中的起始位置不是数字",
  },
  "directory-mismatch": {
    en: "the directory does not fit the fields; the fields were read by their terminators",
    zh: "目次与字段不符，已按字段结束符读取",
  },
  "tag-invalid": { en: "the tag is not three ASCII letters or digits", zh: "字段标识符不是三位 ASCII 字母或数字" },
  // Fields
  "field-past-record": { en: "the field reaches beyond the record", zh: "字段超出记录" },
  "field-unnamed": { en: "a field without a directory entry was left out", zh: "没有目次项的字段已略去" },
  "field-length-wrong": {
    en: "the field does not end where the directory says",
    zh: "字段的结尾与目次所示不符",
  },
  "field-too-short": { en: "the data field is too short for its indicators", zh: "字段过短，容不下指示符" },
  "indicators-invalid": { en: "the field does not begin with two indicators", zh: "字段开头不是两个指示符" },
  "indicator-invalid": {
    en: "an indicator is no digit, lower-case letter, blank or |",
    zh: "指示符不是数字、小写字母、空格或 |",
  },
  "indicator-undefined": {
    en: "the format does not define this indicator value here",
    zh: "该格式在此处未定义此指示符值",
  },
  "subfield-mark-missing": {
    en: "text stands before the first subfield mark (1F)",
    zh: "第一个子字段标识符（1F）之前有文字",
  },
  "subfield-code-missing": { en: "a subfield mark has no code after it", zh: "子字段标识符之后没有子字段代码" },
  "subfield-code-invalid": {
    en: "the subfield code is not a printable ASCII character",
    zh: "子字段代码不是可显示的 ASCII 字符",
  },
  "control-field-has-subfields": { en: "a control field holds subfield marks", zh: "控制字段含有子字段标识符" },
  // Text
  "encoding-invalid": { en: "bytes are not valid in the encoding", zh: "字节在该编码中无效" },
  "encoding-mismatch": {
    en: "the encoding is not the one that leader/09 declares",
    zh: "实际编码与头标 09 所示不符",
  },
  // MARCXML and MARC-in-JSON
  "xml-malformed": { en: "the XML is not well-formed", zh: "XML 格式不正确" },
  "xml-no-record": { en: "the document holds no MARCXML record", zh: "文档中没有 MARCXML 记录" },
  "xml-unexpected": { en: "an element does not belong where it stands", zh: "元素出现在不应出现的位置" },
  "xml-character": { en: "a character that XML 1.0 cannot hold", zh: "含有 XML 1.0 不能表示的字符" },
  "element-unmapped": {
    en: "MARC has no place for this element; it was left out",
    zh: "MARC 中没有与此元素对应的字段，已略去",
  },
  "ris-malformed": { en: "no RIS reference begins here (TY  - …)", zh: "此处不是 RIS 题录（应以 TY  - 开头）" },
  "json-malformed": { en: "the JSON is not well-formed", zh: "JSON 格式不正确" },
  "json-shape": { en: "the JSON is not MARC-in-JSON", zh: "JSON 不是 MARC-in-JSON 结构" },
  // Writing
  "record-overflow": {
    en: "the record is longer than the 99,999 bytes that ISO 2709 can count; write MARCXML or split the record",
    zh: "记录超过 ISO 2709 所能表示的 99,999 字节，请改用 MARCXML 或拆分记录",
  },
  "field-overflow": {
    en: "the field is longer than the 9,999 bytes that ISO 2709 can count; shorten or split it",
    zh: "字段超过 ISO 2709 所能表示的 9,999 字节，请缩短或拆分该字段",
  },
  "value-has-separator": {
    en: "a value holds one of the separators 1D, 1E, 1F",
    zh: "值中含有分隔符 1D、1E 或 1F",
  },
  "character-unencodable": { en: "the encoding cannot hold this character", zh: "该编码不能表示此字符" },
  "leader-invalid": { en: "the leader is not 24 ASCII characters", zh: "头标不是 24 个 ASCII 字符" },
} as const satisfies Record<string, FaultText>;

export type FaultCode = keyof typeof FAULTS;
