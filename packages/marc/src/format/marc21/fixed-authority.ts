/** MARC 21 Authority: leader, 005 and 008. Notation: parse-layouts.ts. Source: Library of Congress, MARC 21 Format for Authority Data. */
export const FIXED_AUTHORITY = `
=leader 24 头标 | Leader
0-4 记录长度 | Record length [system]
5 记录状态 | Record status
  a 编码级别提高 | Increase in encoding level
  c 已修改 | Corrected or revised
  d 已删除 | Deleted
  n 新记录 | New
  o 已作废 | Obsolete
  s 已删除，标目分成两个或更多 | Deleted; heading split into two or more headings
  x 已删除，由其他标目代替 | Deleted; heading replaced by another heading
6 记录类型 | Type of record
  z 规范数据 | Authority data
7-8 未定义 | Undefined [blank]
9 字符编码体系 | Character coding scheme
  # MARC-8 | MARC-8
  a UCS/Unicode | UCS/Unicode
10-16 系统生成 | Supplied by the system [system]
17 编码级别 | Encoding level
  n 完整规范记录 | Complete authority record
  o 不完整规范记录 | Incomplete authority record
18 标点政策 | Punctuation policy
  # 未提供信息 | No information provided
  c 省略标点 | Punctuation omitted
  i 含标点 | Punctuation included
  u 未知 | Unknown
19-23 系统生成 | Supplied by the system [system]

=005 16 最近一次作业的日期和时间 | Date and time of latest transaction
0-7 日期（yyyymmdd） | Date (yyyymmdd) [digits]
8-13 时间（hhmmss） | Time (hhmmss) [digits]
14-15 小数 | Decimal fraction [text]

=008 40 定长数据元 | Fixed-length data elements
0-5 入档日期（yymmdd） | Date entered on file (yymmdd) [date]
6 直接或间接地理复分 | Direct or indirect geographic subdivision
  # 不作地理复分 | Not subdivided geographically
  d 直接复分 | Subdivided geographically-direct
  i 间接复分 | Subdivided geographically-indirect
  n 不适用 | Not applicable
7 罗马化体系 | Romanization scheme
  a 国际标准 | International standard
  b 国家标准 | National standard
  c 国家图书馆协会标准 | National library association standard
  d 国家图书馆或书目机构标准 | National library or bibliographic agency standard
  e 本地标准 | Local standard
  f 来源不明的标准 | Standard of unknown origin
  g 惯用形式 | Conventional romanization
  n 不适用 | Not applicable
8 目录语种 | Language of catalog
  # 未提供信息 | No information provided
  b 英语和法语 | English and French
  e 仅英语 | English only
  f 仅法语 | French only
9 记录种类 | Kind of record
  a 已确立标目 | Established heading
  b 根查记录未用标目 | Untraced reference
  c 根查参照标目 | Traced reference
  d 复分 | Subdivision
  e 节点标签 | Node label
  f 已确立标目和复分 | Established heading and subdivision
  g 参照和复分 | Reference and subdivision
10 著录规则 | Descriptive cataloging rules
  a 早期规则 | Earlier rules
  b AACR1
  c AACR2
  d AACR2 兼容 | AACR 2 compatible
  n 不适用 | Not applicable
  z 其他 | Other
11 主题标引体系或叙词表 | Subject heading system/thesaurus
  # 其他叙词表 | Alternate no attempt to code
  a 国会图书馆标题表 | Library of Congress Subject Headings
  b 儿童与青少年标题表 | LC Children's and Young Adults' Subject Headings
  c 医学标题表 | Medical Subject Headings
  d 国家农业图书馆主题规范档 | National Agricultural Library subject authority file
  k 加拿大主题标目 | Canadian Subject Headings
  n 不适用 | Not applicable
  r 艺术与建筑叙词表 | Art and Architecture Thesaurus
  s 西尔斯标题表 | Sears List of Subject Headings
  v 法语主题标目 | Répertoire de vedettes-matière
  z 其他 | Other
12 丛编类型 | Type of series
  a 专著丛编 | Monographic series
  b 多部分文献 | Multipart item
  c 类丛编短语 | Series-like phrase
  n 不适用 | Not applicable
  z 其他 | Other
13 编号丛编 | Numbered or unnumbered series
  a 有编号 | Numbered
  b 无编号 | Unnumbered
  c 编号不一 | Numbering varies
  n 不适用 | Not applicable
14 标目用法：主要或附加款目 | Heading use: main or added entry
  a 适用 | Appropriate
  b 不适用 | Not appropriate
15 标目用法：主题附加款目 | Heading use: subject added entry
  a 适用 | Appropriate
  b 不适用 | Not appropriate
16 标目用法：丛编附加款目 | Heading use: series added entry
  a 适用 | Appropriate
  b 不适用 | Not appropriate
17 主题复分类型 | Type of subject subdivision
  a 论题 | Topical
  b 形式 | Form
  c 年代 | Chronological
  d 地理 | Geographic
  e 语种 | Language
  n 不适用 | Not applicable
18-27 未定义 | Undefined [blank]
28 政府机构类型 | Type of government agency
  # 非政府机构 | Not a government agency
  a 自治或半自治 | Autonomous or semi-autonomous component
  c 多地方 | Multilocal
  f 联邦或国家 | Federal/national
  i 国际政府间 | International intergovernmental
  l 地方 | Local
  m 多州 | Multistate
  o 政府机构，类型不定 | Government agency, type undetermined
  s 州、省、地区等 | State, provincial, territorial, dependent, etc.
  u 是否政府机构未知 | Unknown if heading is government agency
  z 其他 | Other
29 参照评估 | Reference evaluation
  a 根查与标目一致 | Tracings are consistent with the heading
  b 根查不一定一致 | Tracings are not necessarily consistent with the heading
  n 不适用 | Not applicable
30 未定义 | Undefined [blank]
31 记录更新状态 | Record update in process
  a 可用 | Record can be used
  b 正在更新 | Record is being updated
32 个人名称区分 | Undifferentiated personal name
  a 已区分 | Differentiated personal name
  b 未区分 | Undifferentiated personal name
  n 不适用 | Not applicable
33 确立级别 | Level of establishment
  a 完全确立 | Fully established
  b 备忘录式 | Memorandum
  c 临时 | Provisional
  d 初步 | Preliminary
  n 不适用 | Not applicable
34-37 未定义 | Undefined [blank]
38 修改记录 | Modified record
  # 未修改 | Not modified
  s 缩短 | Shortened
  x 缺字 | Missing characters
39 编目来源 | Cataloging source
  # 国家书目机构 | National bibliographic agency
  c 合作编目计划 | Cooperative cataloging program
  d 其他 | Other
  u 未知 | Unknown
`;
