/** MARC 21 Bibliographic: leader, 005 and what 008 has for all materials. Notation: parse-layouts.ts. Source: Library of Congress. */
export const LEADER_AND_COMMON = `
=leader 24 头标 | Leader
0-4 记录长度 | Record length [system]
5 记录状态 | Record status
  a 编码级别提高 | Increase in encoding level
  c 已修改 | Corrected or revised
  d 已删除 | Deleted
  n 新记录 | New
  p 由预编提高编码级别 | Increase in encoding level from prepublication
6 记录类型 | Type of record
  a 文字资料 | Language material
  c 乐谱 | Notated music
  d 乐谱手稿 | Manuscript notated music
  e 测绘制图资料 | Cartographic material
  f 测绘制图资料手稿 | Manuscript cartographic material
  g 放映媒体 | Projected medium
  i 非音乐性录音资料 | Nonmusical sound recording
  j 音乐性录音资料 | Musical sound recording
  k 二维非放映图形 | Two-dimensional nonprojectable graphic
  m 计算机文件 | Computer file
  o 多载体配套资料 | Kit
  p 混合资料 | Mixed materials
  r 三维制品或自然物 | Three-dimensional artifact or naturally occurring object
  t 文字资料手稿 | Manuscript language material
7 书目级别 | Bibliographic level
  a 专著的组成部分 | Monographic component part
  b 连续出版物的组成部分 | Serial component part
  c 汇集 | Collection
  d 子单元 | Subunit
  i 集成性资源 | Integrating resource
  m 专著 | Monograph/item
  s 连续出版物 | Serial
8 控制类型 | Type of control
  # 未指明 | No specified type
  a 档案 | Archival
9 字符编码体系 | Character coding scheme
  # MARC-8 | MARC-8
  a UCS/Unicode | UCS/Unicode
10 指示符数 | Indicator count [system]
11 子字段代码长度 | Subfield code count [system]
12-16 数据基地址 | Base address of data [system]
17 编码级别 | Encoding level
  # 完全级 | Full level
  1 完全级，未核对原件 | Full level, material not examined
  2 次完全级，未核对原件 | Less-than-full level, material not examined
  3 简编级 | Abbreviated level
  4 核心级 | Core level
  5 部分（初步）级 | Partial (preliminary) level
  7 最低级 | Minimal level
  8 预编级 | Prepublication level
  u 未知 | Unknown
  z 不适用 | Not applicable
  I OCLC 完全级 | Full-level input by OCLC participants
  J OCLC 删除记录 | Deleted record (OCLC)
  K OCLC 次完全级 | Less-than-full input by OCLC participants
  E 系统识别的批装记录 | System-identified MARC error in batchloaded record
  L 批处理增加的完全级 | Full-level input added from a batch process
  M 批处理增加的次完全级 | Added from a batch process
18 著录规则 | Descriptive cataloging form
  # 非 ISBD | Non-ISBD
  a AACR2 | AACR2
  c ISBD，省略标点 | ISBD punctuation omitted
  i ISBD，含标点 | ISBD punctuation included
  n 非 ISBD，省略标点 | Non-ISBD punctuation omitted
  u 未知 | Unknown
19 多部分资源记录级别 | Multipart resource record level
  # 未指明或不适用 | Not specified or not applicable
  a 成套 | Set
  b 有独立题名的部分 | Part with independent title
  c 有从属题名的部分 | Part with dependent title
20 字段长度部分的长度 | Length of the length-of-field portion [system]
21 起始字符位置部分的长度 | Length of the starting-character-position portion [system]
22 实施定义部分的长度 | Length of the implementation-defined portion [system]
23 未定义 | Undefined [system]

=005 16 最近一次作业的日期和时间 | Date and time of latest transaction
0-7 日期（yyyymmdd） | Date (yyyymmdd) [digits]
8-13 时间（hhmmss） | Time (hhmmss) [digits]
14-15 小数 | Decimal fraction [text]

=008 40 定长数据元 | Fixed-length data elements
0-5 入档日期（yymmdd） | Date entered on file (yymmdd) [date]
6 日期类型或出版状态 | Type of date/Publication status
  b 无日期，或涉及公元前日期 | No dates given; B.C. date involved
  c 连续性资源，正在出版 | Continuing resource currently published
  d 连续性资源，停止出版 | Continuing resource ceased publication
  e 详细日期 | Detailed date
  i 汇集的起讫日期 | Inclusive dates of collection
  k 汇集的主体日期范围 | Range of years of bulk of collection
  m 多个日期 | Multiple dates
  n 日期未知 | Dates unknown
  p 发行日期与制作日期 | Date of distribution/release/issue and production/recording session when different
  q 可疑日期 | Questionable date
  r 重印日期与原版日期 | Reprint/reissue date and original date
  s 单一日期 | Single known date/probable date
  t 出版日期与版权日期 | Publication date and copyright date
  u 连续性资源，状况未知 | Continuing resource status unknown
7-10 日期 1 | Date 1 [year]
11-14 日期 2 | Date 2 [year]
15-17 出版、制作或执行地 | Place of publication, production, or execution [country]
35-37 语种 | Language [language]
38 修改记录 | Modified record
  # 未修改 | Not modified
  d 省略连续中黑 | Dashed-on information omitted
  o 完全罗马化，目录卡片亦罗马化 | Completely romanized/printed cards romanized
  r 完全罗马化，目录卡片用原文字 | Completely romanized/printed cards in script
  s 缩短 | Shortened
  x 缺字 | Missing characters
39 编目来源 | Cataloging source
  # 国家书目机构 | National bibliographic agency
  c 合作编目计划 | Cooperative cataloging program
  d 其他 | Other
  u 未知 | Unknown
`;
