/** Positions that the materials of 008 have in common. Notation: parse-format.ts. */
export const MATERIALS_SHARED = `
@audience 读者对象 | Target audience
  # 未知或未指明 | Unknown or not specified
  a 学龄前 | Preschool
  b 小学 | Primary
  c 青少年前期 | Pre-adolescent
  d 青少年 | Adolescent
  e 成人 | Adult
  f 专门 | Specialized
  g 一般 | General
  j 少年儿童 | Juvenile

@item-form 载体形式 | Form of item
  # 其他 | None of the following
  a 缩微胶卷 | Microfilm
  b 缩微平片 | Microfiche
  c 缩微卡片 | Microopaque
  d 大字本 | Large print
  f 盲文 | Braille
  o 联机 | Online
  q 直接访问电子资源 | Direct electronic
  r 普通印刷复制品 | Regular print reproduction
  s 电子资源 | Electronic

@government 政府出版物 | Government publication
  # 非政府出版物 | Not a government publication
  a 自治或半自治组成部分 | Autonomous or semi-autonomous component
  c 多地方 | Multilocal
  f 联邦或国家 | Federal/national
  i 国际政府间 | International intergovernmental
  l 地方 | Local
  m 多州或多省 | Multistate
  o 政府出版物，级别不定 | Government publication, level undetermined
  s 州、省、地区等 | State, provincial, territorial, dependent, etc.
  u 是否政府出版物未知 | Unknown if item is government publication
  z 其他 | Other

@conference 会议出版物 | Conference publication
  0 非会议出版物 | Not a conference publication
  1 会议出版物 | Conference publication

@nature-of-entire-work 整体内容特征 | Nature of entire work
  # 未指明 | Not specified
  a 文摘 | Abstracts/summaries
  b 书目 | Bibliographies
  c 目录 | Catalogs
  d 词典 | Dictionaries
  e 百科全书 | Encyclopedias
  f 手册 | Handbooks
  g 法律文章 | Legal articles
  h 传记 | Biography
  i 索引 | Indexes
  k 唱片目录 | Discographies
  l 法规 | Legislation
  m 学位论文 | Theses
  n 文献综述 | Surveys of literature in a subject area
  o 评论 | Reviews
  p 程序化教材 | Programmed texts
  q 影片目录 | Filmographies
  r 名录 | Directories
  s 统计资料 | Statistics
  t 技术报告 | Technical reports
  u 标准 | Standards/specifications
  v 案例与案例注释 | Legal cases and case notes
  w 判例汇编 | Law reports and digests
  y 年鉴 | Yearbooks
  z 条约 | Treaties
  5 日历 | Calendars
  6 漫画 | Comics/graphic novels

@nature-of-serial-contents 内容特征 | Nature of contents
  # 未指明 | Not specified
  a 文摘 | Abstracts/summaries
  b 书目 | Bibliographies
  c 目录 | Catalogs
  d 词典 | Dictionaries
  e 百科全书 | Encyclopedias
  f 手册 | Handbooks
  g 法律文章 | Legal articles
  h 传记 | Biography
  i 索引 | Indexes
  k 唱片目录 | Discographies
  l 法规 | Legislation
  m 学位论文 | Theses
  n 文献综述 | Surveys of literature in a subject area
  o 评论 | Reviews
  p 程序化教材 | Programmed texts
  q 影片目录 | Filmographies
  r 名录 | Directories
  s 统计资料 | Statistics
  t 技术报告 | Technical reports
  u 标准 | Standards/specifications
  v 案例与案例注释 | Legal cases and case notes
  w 判例汇编 | Law reports and digests
  y 年鉴 | Yearbooks
  z 条约 | Treaties
  5 日历 | Calendars
  6 漫画 | Comics/graphic novels
`;
