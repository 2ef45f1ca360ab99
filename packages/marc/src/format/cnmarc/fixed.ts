/** CNMARC Bibliographic: record label and coded data. Notation: parse-layouts.ts. Sources: WH/T 0503-1996, UNIMARC Manual: Bibliographic Format (IFLA). */
export const FIXED_BIBLIOGRAPHIC = `
=leader 24 头标 | Record label
0-4 记录长度 | Record length [system]
5 记录状态 | Record status
  c 修改过的记录 | Corrected record
  d 被删除的记录 | Deleted record
  n 新记录 | New record
  o 曾发行较高层记录 | Previously issued higher level record
  p 曾发行不完整的预编记录 | Previously issued as an incomplete, pre-publication record
6 记录类型 | Type of record
  a 文字资料印刷品 | Language materials, printed
  b 文字资料手稿 | Language materials, manuscript
  c 乐谱印刷品 | Music scores, printed
  d 乐谱手稿 | Music scores, manuscript
  e 测绘资料印刷品 | Cartographic materials, printed
  f 测绘资料手稿 | Cartographic materials, manuscript
  g 放映和视频资料 | Projected and video material
  i 非音乐性录音资料 | Sound recordings, nonmusical performance
  j 音乐性录音资料 | Sound recordings, musical performance
  k 二维图形 | Two-dimensional graphics
  l 电子资源 | Electronic resources
  m 多媒体 | Multimedia
  r 三维制品和实物 | Three-dimensional artefacts and realia
7 书目级别 | Bibliographic level
  a 分析级（组成部分） | Analytic (component part)
  c 合集 | Collection
  i 集成性资源 | Integrating resource
  m 专著 | Monographic
  s 连续出版物 | Serial
8 层次等级 | Hierarchical level
  # 层次关系未定 | Hierarchical relationship undefined
  0 无层次关系 | No hierarchical relationship
  1 最高层记录 | Highest level record
  2 最高层以下的记录 | Record below highest level
9 未定义 | Undefined [text]
10-16 系统生成 | Supplied by the system [system]
17 编目等级 | Encoding level
  # 完全级 | Full level
  1 次级 1（未核对原文献） | Sublevel 1
  2 次级 2（在版编目） | Sublevel 2
  3 次级 3（未完成） | Sublevel 3
18 著录格式 | Descriptive cataloguing form
  # 完全采用 ISBD | Full ISBD
  i 部分或不完全采用 ISBD | Partially or incompletely ISBD
  n 不采用 ISBD | Non-ISBD
19 未定义 | Undefined [text]
20-23 系统生成 | Supplied by the system [system]

=005 16 记录版次标识 | Version identifier
0-7 日期（yyyymmdd） | Date (yyyymmdd) [digits]
8-13 时间（hhmmss） | Time (hhmmss) [digits]
14-15 小数 | Decimal fraction [text]

=100$a 36 通用处理数据 | General processing data
0-7 入档日期（yyyymmdd） | Date entered on file (yyyymmdd) [digits]
8 出版日期类型 | Type of publication date
  a 现期连续出版物 | Currently published continuing resource
  b 已停刊的连续出版物 | Continuing resource no longer published
  c 刊行状况不明的连续出版物 | Continuing resource of unknown status
  d 一次或一年内出齐的专著 | Monograph complete when issued or within one year
  e 复制本 | Reproduction of a document
  f 出版日期不能确定的专著 | Monograph, date of publication uncertain
  g 出版期限超过一年的专著 | Monograph whose publication continues for more than a year
  h 有实际出版和版权（特许）日期的专著 | Monograph with both actual and copyright/privilege date
  i 有发行和制作日期的专著 | Monograph with both release/distribution date and production date
  j 有详细出版日期的文献 | Document with detailed date of publication
  k 有出版和印刷日期的专著 | Monograph with both date of publication and date of printing
  u 出版日期不明 | Dates of publication unknown
9-12 出版年 1 | Publication date 1 [year]
13-16 出版年 2 | Publication date 2 [year]
17-19 阅读对象 | Target audience
  # 无信息 | No information
  a 普通青少年 | Juvenile, general
  b 学龄前（0–5 岁） | Pre-primary (age 0-5)
  c 小学（5–10 岁） | Primary (age 5-10)
  d 少年（9–14 岁） | Children (age 9-14)
  e 青年（14–20 岁） | Young adult (age 14-20)
  k 科研人员 | Adult, serious
  m 普通成人 | Adult, general
  u 不详 | Unknown
20 政府出版物 | Government publication
  a 国家级 | Federal/national
  b 省（州）级 | State/provincial
  c 县（郡）级 | County/department
  d 市、镇级 | Local
  e 跨地区 | Multi-local
  f 政府间 | Inter-governmental
  g 流亡或地下政府 | Government in exile or clandestine
  h 未指明级别 | Level undetermined
  u 不能确定是否政府出版物 | Unknown
  y 非政府出版物 | Not a government publication
  z 其他政府级别 | Other government level
21 修改记录 | Modified record
  0 未修改 | Not modified
  1 修改过 | Modified
22-24 编目语种 | Language of cataloguing [language]
25 音译代码 | Transliteration
  # 未音译 | No transliteration used
  a ISO 音译方案 | ISO transliteration scheme
  b 其他 | Other
  c 多种音译方案 | Multiple transliterations
  y 未采用音译 | No transliteration scheme used
26-27 字符集 | Character sets
  01 ISO 646 基本拉丁 | ISO 646 basic Latin
  02 ISO 注册 37 号基本西里尔 | ISO registration 37, basic Cyrillic
  03 ISO 5426 扩展拉丁 | ISO 5426 extended Latin
  04 ISO 5427 扩展西里尔 | ISO 5427 extended Cyrillic
  05 ISO 5428 希腊 | ISO 5428 Greek
  06 ISO 6438 非洲 | ISO 6438 African
  07 ISO 10586 格鲁吉亚 | ISO 10586 Georgian
  08 ISO 8957 希伯来表 1 | ISO 8957 Hebrew table 1
  09 ISO 8957 希伯来表 2 | ISO 8957 Hebrew table 2
  10 GB 2312 简体中文 | GB 2312 Chinese
  11 ISO 5426-2 西欧少数语言 | ISO 5426-2 Latin
  50 ISO 10646 通用字符集（Unicode） | ISO 10646 (Unicode)
  ## 未用 | Not used
28-29 字符集（G1） | Character sets (G1) [text]
30-33 补充字符集 | Additional character sets [text]
34-35 题名文字 | Script of title
  ba 拉丁文 | Latin
  ca 西里尔文 | Cyrillic
  da 日文（字体未指明） | Japanese, script unspecified
  db 日文汉字 | Japanese, kanji
  dc 日文假名 | Japanese, kana
  ea 汉字（字体未指明） | Chinese characters, unspecified
  eb 中文汉字 | Chinese characters, Chinese
  ec 中文汉字（繁体） | Chinese characters, traditional
  fa 阿拉伯文 | Arabic
  ga 希腊文 | Greek
  ha 希伯来文 | Hebrew
  ia 泰文 | Thai
  ja 天城文 | Devanagari
  ka 朝鲜文 | Korean
  la 泰米尔文 | Tamil
  ma 格鲁吉亚文 | Georgian
  mb 亚美尼亚文 | Armenian
  na 蒙古文 | Mongolian
  oa 藏文 | Tibetan
  zz 其他 | Other

=105$a 13 专著编码数据 | Monograph coded data
0-3 图表 | Illustration codes
  # 不需代码 | No illustrations needed to fill
  a 插图 | Illustrations
  b 地图 | Maps
  c 肖像 | Portraits
  d 航海图 | Charts
  e 设计图 | Plans
  f 图版 | Plates
  g 乐谱 | Music
  h 摹真 | Facsimiles
  i 徽章 | Coats of arms
  j 谱系表 | Genealogical tables
  k 表格 | Forms
  l 样本 | Samples
  m 录音资料 | Sound recordings
  n 透明片 | Transparencies
  o 彩饰 | Illuminations
  y 无图表 | No illustrations
4-7 内容特征 | Form of contents
  # 不需代码 | None needed to fill
  a 书目 | Bibliography
  b 目录 | Catalogue
  c 索引 | Index
  d 文摘 | Abstract or summary
  e 字典、词典 | Dictionary
  f 百科全书 | Encyclopaedia
  g 名录 | Directory
  h 项目说明 | Project description
  i 统计资料 | Statistics
  j 程序化教材 | Programmed text book
  k 专利文献 | Patent
  l 标准 | Standard
  m 学位论文 | Dissertation or thesis (original)
  n 法律和法规 | Laws and legislation
  o 数字表 | Numeric table
  p 技术报告 | Technical report
  q 试卷 | Examination paper
  r 文献综述、述评 | Literature survey/review
  s 条约 | Treaties
  t 连环画 | Cartoons or comic strips
  u 学位论文（修订） | Dissertation or thesis (revised)
  v 年鉴 | Yearbook
  w 宗教典籍 | Religious texts
  z 其他 | Other
8 会议 | Conference
  0 非会议出版物 | Not a conference publication
  1 会议出版物 | Conference publication
9 纪念文集 | Festschrift
  0 非纪念文集 | Not a Festschrift
  1 纪念文集 | Festschrift
10 索引 | Index
  0 无索引 | No index
  1 有索引 | Index present
11 文学体裁 | Literature
  a 小说 | Fiction
  b 戏剧 | Drama
  c 散文 | Essays
  d 幽默、讽刺作品 | Humour, satire
  e 书信 | Letters
  f 短篇小说 | Short stories
  g 诗词 | Poetry
  h 演说词 | Speeches, oratory
  i 歌词 | Libretto
  y 非文学作品 | Not a literary text
  z 混合或其他体裁 | Mixed or other form
12 传记 | Biography
  a 自传 | Autobiography
  b 个人传记 | Individual biography
  c 合传 | Collective biography
  d 含传记资料 | Contains biographical information
  y 非传记 | Not biographical

=106$a 1 文字资料代码 | Text materials code
0 形态特征 | Form of item
  d 大型印刷品（大字本） | Large print
  e 报纸形式 | Newspaper format
  f 盲文 | Braille
  g 微型印刷品 | Microprint
  h 手写本 | Hand-written
  i 多载体 | Multimedia
  j 小型印刷品 | Mini-print
  r 普通印刷品 | Regular print reproduction
  s 电子资源 | Electronic
  t 缩微制品 | Microform
  z 其他形式 | Other

=110$a 11 连续出版物编码数据 | Continuing resource coded data
0 连续出版物类型 | Type of continuing resource
  a 期刊 | Periodical
  b 专著丛编 | Monographic series
  c 报纸 | Newspaper
  e 更新活页 | Updating loose-leaf
  f 数据库 | Database
  g 更新网站 | Updating website
  z 其他 | Other
1 出版周期 | Frequency of issue
  a 日刊 | Daily
  b 半周刊 | Semiweekly
  c 周刊 | Weekly
  d 双周刊 | Biweekly
  e 半月刊 | Semimonthly
  f 月刊 | Monthly
  g 双月刊 | Bimonthly
  h 季刊 | Quarterly
  i 一年三次 | Three times a year
  j 半年刊 | Semiannual
  k 年刊 | Annual
  l 两年刊 | Biennial
  m 三年刊 | Triennial
  n 一周三次 | Three times a week
  o 一月三次 | Three times a month
  p 持续更新 | Updated continuously
  u 不详 | Unknown
  y 无周期 | No frequency
  z 其他 | Other
2 出版规律 | Regularity
  a 定期 | Regular
  b 规范化不定期 | Normalized irregular
  u 不详 | Unknown
  y 不定期 | Irregular
3 资料类型 | Type of material code
  # 不适用 | Not applicable
  a 书目 | Bibliography
  b 目录 | Catalogue
  c 索引 | Index
  d 文摘 | Abstract or summary
  e 字典 | Dictionary
  f 百科全书 | Encyclopaedia
  g 名录 | Directory
  h 年鉴 | Yearbook
  i 统计资料 | Statistical publication
  j 程序化教材 | Programmed text book
  k 评论 | Review
  l 法律和法规 | Laws and legislation
  m 法律报告 | Legal reports and digests
  n 法律文章 | Legal articles
  o 法律案例 | Legal cases and case notes
  p 传记 | Biography
  r 文献综述 | Survey of literature
  t 连环画 | Cartoons
  z 其他 | Other
4-6 内容特征 | Nature of contents [text]
7 会议出版物 | Conference publication
  0 非会议出版物 | Not a conference publication
  1 会议出版物 | Conference publication
8 题名页获得方式 | Title page availability [text]
9 索引获得方式 | Index availability [text]
10 累积索引 | Cumulative index availability
  0 无或不详 | None or unknown
  1 有 | Available
  u 不详 | Unknown
`;

/** CNMARC Authority: record label and coded data (WH/T 15-2002, UNIMARC Manual: Authorities Format). */
export const FIXED_AUTHORITY = `
=leader 24 头标 | Record label
0-4 记录长度 | Record length [system]
5 记录状态 | Record status
  c 修改过的记录 | Corrected or revised record
  d 被删除的记录 | Deleted record
  n 新记录 | New record
6 记录类型 | Type of record
  x 规范记录 | Authority entry record
  y 参照记录 | Reference entry record
  z 一般说明记录 | General explanatory entry record
7-8 未定义 | Undefined [blank]
9 实体类型 | Type of entity
  # 未指明 | Not specified
  a 个人名称 | Personal name
  b 团体名称 | Corporate name
  c 地理名称 | Territorial or geographical name
  d 商标 | Trademark
  e 家族名称 | Family name
  f 统一题名 | Uniform title
  g 作品集统一题名 | Collective uniform title
  h 名称／题名 | Name/title
  i 名称／作品集统一题名 | Name/collective uniform title
  j 论题主题 | Topical subject
  k 出版地检索点 | Place access
  l 形式、体裁或物理特征 | Form, genre or physical characteristics
10-16 系统生成 | Supplied by the system [system]
17 编目等级 | Encoding level
  # 完全 | Full
  3 部分 | Partial
18-19 未定义 | Undefined [text]
20-23 系统生成 | Supplied by the system [system]

=005 16 记录版次标识 | Version identifier
0-7 日期（yyyymmdd） | Date (yyyymmdd) [digits]
8-13 时间（hhmmss） | Time (hhmmss) [digits]
14-15 小数 | Decimal fraction [text]

=100$a 24 通用处理数据 | General processing data
0-7 入档日期（yyyymmdd） | Date entered on file (yyyymmdd) [digits]
8 标目状态 | Status of authority heading
  a 已确立 | Established
  c 暂定 | Provisional
  x 不适用 | Not applicable
9-11 编目语种 | Language of cataloguing [language]
12 音译代码 | Transliteration [text]
13-14 字符集（G0） | Character set (G0) [text]
15-16 字符集（G1） | Character set (G1) [text]
17-20 补充字符集 | Additional character sets [text]
21-22 编目文字 | Script of cataloguing [text]
23 编目文字方向 | Direction of script of cataloguing
  0 从左到右 | Left to right
  1 从右到左 | Right to left
`;
