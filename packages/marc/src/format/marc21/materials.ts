// oxlint-disable max-lines -- a table, one line a thing
/** MARC 21 Bibliographic: 008 by material. Notation: parse-layouts.ts. Source: Library of Congress. */
export const MATERIALS = `
=008/books 40 图书 | Books
<008
18-21 插图 | Illustrations
  # 无插图 | No illustrations
  a 插图 | Illustrations
  b 地图 | Maps
  c 肖像 | Portraits
  d 图表 | Charts
  e 设计图 | Plans
  f 图版 | Plates
  g 乐谱 | Music
  h 摹真 | Facsimiles
  i 纹章 | Coats of arms
  j 谱系表 | Genealogical tables
  k 表格 | Forms
  l 样品 | Samples
  m 唱片等 | Phonodisc, phonowire, etc.
  o 照片 | Photographs
  p 彩饰 | Illuminations
22 @audience
23 @item-form
24-27 内容特征 | Nature of contents
  # 未指明 | No specified nature of contents
  a 文摘 | Abstracts/summaries
  b 书目 | Bibliographies
  c 目录 | Catalogs
  d 词典 | Dictionaries
  e 百科全书 | Encyclopedias
  f 手册 | Handbooks
  g 法律文章 | Legal articles
  i 索引 | Indexes
  j 专利文献 | Patent document
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
  2 抽印本 | Offprints
  5 日历 | Calendars
  6 漫画 | Comics/graphic novels
28 @government
29 @conference
30 纪念文集 | Festschrift
  0 非纪念文集 | Not a festschrift
  1 纪念文集 | Festschrift
31 索引 | Index
  0 无索引 | No index
  1 有索引 | Index present
32 未定义 | Undefined [blank]
33 文学体裁 | Literary form
  0 非小说 | Not fiction (not further specified)
  1 小说 | Fiction (not further specified)
  d 戏剧 | Dramas
  e 散文 | Essays
  f 长篇小说 | Novels
  h 幽默、讽刺等 | Humor, satires, etc.
  i 书信 | Letters
  j 短篇小说 | Short stories
  m 混合体裁 | Mixed forms
  p 诗歌 | Poetry
  s 演讲 | Speeches
  u 未知 | Unknown
34 传记 | Biography
  # 无传记资料 | No biographical material
  a 自传 | Autobiography
  b 个人传记 | Individual biography
  c 合传 | Collective biography
  d 含传记信息 | Contains biographical information

=008/computer-files 40 计算机文件 | Computer files
<008
18-21 未定义 | Undefined [blank]
22 @audience
23 载体形式 | Form of item
  # 未知或未指明 | Unknown or not specified
  o 联机 | Online
  q 直接访问电子资源 | Direct electronic
24-25 未定义 | Undefined [blank]
26 计算机文件类型 | Type of computer file
  a 数值数据 | Numeric data
  b 计算机程序 | Computer program
  c 图像 | Representational
  d 文献 | Document
  e 书目数据 | Bibliographic data
  f 字库 | Font
  g 游戏 | Game
  h 声音 | Sound
  i 交互式多媒体 | Interactive multimedia
  j 联机系统或服务 | Online system or service
  m 组合 | Combination
  u 未知 | Unknown
  z 其他 | Other
27 未定义 | Undefined [blank]
28 @government
29-34 未定义 | Undefined [blank]

=008/maps 40 地图 | Maps
<008
18-21 地貌 | Relief
  # 未显示地貌 | No relief shown
  a 等高线 | Contours
  b 晕渲 | Shading
  c 分层设色及测深着色 | Gradient and bathymetric tints
  d 晕滃 | Hachures
  e 测深 | Bathymetry, soundings
  f 地形线 | Form lines
  g 高程点 | Spot heights
  i 图画法 | Pictorially
  j 地貌形态 | Land forms
  k 等深线 | Bathymetry, isolines
  m 岩石图 | Rock drawings
  z 其他 | Other
22-23 投影 | Projection
  ## 未指明投影 | Projection not specified
  aa 艾托夫投影 | Aitoff
  ab 球心投影 | Gnomic
  ac 兰勃特等积方位投影 | Lambert's azimuthal equal area
  ad 正射投影 | Orthographic
  ae 等距方位投影 | Azimuthal equidistant
  af 球面投影 | Stereographic
  ag 一般垂直近边投影 | General vertical near-sided
  am 改良球面投影（阿拉斯加） | Modified stereographic for Alaska
  an 张伯伦三点投影 | Chamberlin trimetric
  ap 极球面投影 | Polar stereographic
  au 方位投影，种类未知 | Azimuthal, specific type unknown
  az 其他方位投影 | Azimuthal, other
  ba 加尔投影 | Gall
  bb 古德等面积投影 | Goode's homolographic
  bc 兰勃特圆柱等积投影 | Lambert's cylindrical equal area
  bd 墨卡托投影 | Mercator
  be 米勒投影 | Miller
  bf 摩尔魏特投影 | Mollweide
  bg 正弦投影 | Sinusoidal
  bh 横轴墨卡托投影 | Transverse Mercator
  bi 高斯—克吕格投影 | Gauss-Kruger
  bj 等距圆柱投影 | Equirectangular
  bk 克罗瓦斯基投影 | Krovak
  bl 卡西尼—索德纳投影 | Cassini-Soldner
  bo 斜轴墨卡托投影 | Oblique Mercator
  br 罗宾森投影 | Robinson
  bs 空间斜轴墨卡托投影 | Space oblique Mercator
  bu 圆柱投影，种类未知 | Cylindrical, specific type unknown
  bz 其他圆柱投影 | Cylindrical, other
  ca 阿尔伯斯等积投影 | Alber's equal area
  cb 彭纳投影 | Bonne
  cc 兰勃特等角圆锥投影 | Lambert's conformal conic
  ce 等距圆锥投影 | Equidistant conic
  cp 多圆锥投影 | Polyconic
  cu 圆锥投影，种类未知 | Conic, specific type unknown
  cz 其他圆锥投影 | Conic, other
  da 犰狳投影 | Armadillo
  db 蝴蝶投影 | Butterfly
  dc 埃克特投影 | Eckert
  dd 古德等积投影 | Goode's homolosine
  de 米勒双极斜轴圆锥投影 | Miller's bipolar oblique conformal conic
  df 范德格林顿投影 | Van Der Grinten
  dg 戴马克松投影 | Dimaxion
  dh 心形投影 | Cordiform
  dl 兰勃特等角投影 | Lambert conformal
  zz 其他 | Other
24 未定义 | Undefined [blank]
25 测绘制图资料类型 | Type of cartographic material
  a 单幅地图 | Single map
  b 系列图 | Map series
  c 连续出版的地图 | Map serial
  d 地球仪 | Globe
  e 地图集 | Atlas
  f 作为另一文献单独补编的地图 | Separate supplement to another work
  g 与另一文献合订的地图 | Bound as part of another work
  u 未知 | Unknown
  z 其他 | Other
26-27 未定义 | Undefined [blank]
28 @government
29 @item-form
30 未定义 | Undefined [blank]
31 索引 | Index
  0 无索引 | No index
  1 有索引 | Index present
32 未定义 | Undefined [blank]
33-34 特殊格式特征 | Special format characteristics
  # 无 | No specified special format characteristics
  e 手稿 | Manuscript
  j 图片、明信片 | Picture card, post card
  k 日历 | Calendar
  l 拼图 | Puzzle
  n 游戏 | Game
  o 挂图 | Wall map
  p 扑克牌 | Playing cards
  r 活页 | Loose-leaf
  z 其他 | Other

=008/music 40 音乐 | Music
<008
18-19 乐曲形式 | Form of composition
  an 赞美歌 | Anthems
  bd 叙事曲 | Ballads
  bg 蓝草音乐 | Bluegrass music
  bl 布鲁斯 | Blues
  bt 芭蕾舞曲 | Ballets
  ca 恰空舞曲 | Chaconnes
  cb 其他宗教圣咏 | Chants, other religions
  cc 基督教圣咏 | Chants, Christian
  cg 大协奏曲 | Concerti grossi
  ch 众赞歌 | Chorales
  cl 众赞歌前奏曲 | Chorale preludes
  cn 卡农和轮唱曲 | Canons and rounds
  co 协奏曲 | Concertos
  cp 尚松（复调） | Chansons, polyphonic
  cr 颂歌 | Carols
  cs 机遇音乐 | Chance compositions
  ct 康塔塔 | Cantatas
  cy 乡村音乐 | Country music
  cz 坎佐纳 | Canzonas
  df 舞曲形式 | Dance forms
  dv 嬉游曲等 | Divertimentos, serenades, cassations, divertissements, and notturni
  fg 赋格曲 | Fugues
  fl 弗拉门戈 | Flamenco
  fm 民间音乐 | Folk music
  ft 幻想曲 | Fantasias
  gm 福音音乐 | Gospel music
  hy 赞美诗 | Hymns
  jz 爵士乐 | Jazz
  mc 音乐剧 | Musical revues and comedies
  md 牧歌 | Madrigals
  mi 小步舞曲 | Minuets
  mo 经文歌 | Motets
  mp 电影音乐 | Motion picture music
  mr 进行曲 | Marches
  ms 弥撒曲 | Masses
  mu 多种形式 | Multiple forms
  mz 玛祖卡 | Mazurkas
  nc 夜曲 | Nocturnes
  nn 不适用 | Not applicable
  op 歌剧 | Operas
  or 清唱剧 | Oratorios
  ov 序曲 | Overtures
  pg 标题音乐 | Program music
  pm 受难曲 | Passion music
  po 波洛奈兹 | Polonaises
  pp 流行音乐 | Popular music
  pr 前奏曲 | Preludes
  ps 帕萨卡利亚 | Passacaglias
  pt 多声部歌曲 | Part-songs
  pv 帕凡舞曲 | Pavans
  rc 摇滚乐 | Rock music
  rd 回旋曲 | Rondos
  rg 拉格泰姆 | Ragtime music
  ri 利切卡尔 | Ricercars
  rp 狂想曲 | Rhapsodies
  rq 安魂曲 | Requiems
  sd 方块舞音乐 | Square dance music
  sg 歌曲 | Songs
  sn 奏鸣曲 | Sonatas
  sp 交响诗 | Symphonic poems
  st 练习曲 | Studies and exercises
  su 组曲 | Suites
  sy 交响曲 | Symphonies
  tc 托卡塔 | Toccatas
  tl 抒情戏剧 | Teatro lirico
  ts 三重奏鸣曲 | Trio-sonatas
  uu 未知 | Unknown
  vi 维拉内拉 | Villancicos
  vr 变奏曲 | Variations
  wz 圆舞曲 | Waltzes
  za 萨苏埃拉 | Zarzuelas
  zz 其他 | Other
20 乐谱格式 | Format of music
  a 总谱 | Full score
  b 小总谱 | Miniature or study score
  c 键盘伴奏谱 | Accompaniment reduced for keyboard
  d 无伴奏声乐谱 | Voice score with accompaniment omitted
  e 缩编谱 | Condensed score or piano-conductor score
  g 合缩谱 | Close score
  h 合唱谱 | Chorus score
  i 缩谱 | Condensed score
  j 演奏者—指挥谱 | Performer-conductor part
  k 声乐谱 | Vocal score
  l 总谱 | Score
  m 多种格式 | Multiple score formats
  n 不适用 | Not applicable
  p 钢琴谱 | Piano score
  u 未知 | Unknown
  z 其他 | Other
21 分谱 | Music parts
  # 无分谱或未指明 | No parts in hand or not specified
  d 器乐和声乐分谱 | Instrumental and vocal parts
  e 器乐分谱 | Instrumental parts
  f 声乐分谱 | Vocal parts
  n 不适用 | Not applicable
  u 未知 | Unknown
22 @audience
23 @item-form
24-29 附件 | Accompanying matter
  # 无附件 | No accompanying matter
  a 唱片目录 | Discography
  b 书目 | Bibliography
  c 主题索引 | Thematic index
  d 歌词 | Libretto or text
  e 作曲家或作者传记 | Biography of composer or author
  f 演奏者传记 | Biography of performer or history of ensemble
  g 乐器技术或历史 | Technical and/or historical information on instruments
  h 音乐技术信息 | Technical information on music
  i 历史信息 | Historical information
  k 民族学信息 | Ethnological information
  r 教学材料 | Instructional materials
  s 音乐 | Music
  z 其他 | Other
30-31 录音资料的文学文本 | Literary text for sound recordings
  # 音乐录音资料 | Item is a music sound recording
  a 自传 | Autobiography
  b 传记 | Biography
  c 会议录 | Conference proceedings
  d 戏剧 | Drama
  e 散文 | Essays
  f 小说 | Fiction
  g 报道 | Reporting
  h 历史 | History
  i 教学 | Instruction
  j 语言教学 | Language instruction
  k 喜剧 | Comedy
  l 演讲 | Lectures, speeches
  m 回忆录 | Memoirs
  n 不适用 | Not applicable
  o 民间故事 | Folktales
  p 诗歌 | Poetry
  r 排练 | Rehearsals
  s 声音 | Sounds
  t 访谈 | Interviews
  z 其他 | Other
32 未定义 | Undefined [blank]
33 移调和改编 | Transposition and arrangement
  # 非移调或改编 | Not arrangement or transposition or not specified
  a 移调 | Transposition
  b 改编 | Arrangement
  c 移调并改编 | Both transposed and arranged
  n 不适用 | Not applicable
  u 未知 | Unknown
34 未定义 | Undefined [blank]

=008/continuing-resources 40 连续性资源 | Continuing resources
<008
18 频率 | Frequency
  # 无可确定的频率 | No determinable frequency
  a 年刊 | Annual
  b 双月刊 | Bimonthly
  c 半周刊 | Semiweekly
  d 日刊 | Daily
  e 双周刊 | Biweekly
  f 半年刊 | Semiannual
  g 两年刊 | Biennial
  h 三年刊 | Triennial
  i 一周三次 | Three times a week
  j 一月三次 | Three times a month
  k 连续更新 | Continuously updated
  m 月刊 | Monthly
  q 季刊 | Quarterly
  s 半月刊 | Semimonthly
  t 一年三次 | Three times a year
  u 未知 | Unknown
  w 周刊 | Weekly
  z 其他 | Other
19 规律性 | Regularity
  n 规范化不规则 | Normalized irregular
  r 定期 | Regular
  u 未知 | Unknown
  x 完全不定期 | Completely irregular
20 未定义 | Undefined [blank]
21 连续性资源类型 | Type of continuing resource
  # 其他 | None of the following
  d 更新数据库 | Updating database
  g 杂志 | Magazine
  h 博客 | Blog
  j 期刊 | Journal
  l 更新活页 | Updating loose-leaf
  m 专著丛编 | Monographic series
  n 报纸 | Newspaper
  p 期刊 | Periodical
  r 存储库 | Repository
  s 通讯 | Newsletter
  t 名录 | Directory
  w 更新网站 | Updating Web site
22 原作载体形式 | Form of original item
  # 其他 | None of the following
  a 缩微胶卷 | Microfilm
  b 缩微平片 | Microfiche
  c 缩微卡片 | Microopaque
  d 大字本 | Large print
  e 报纸形式 | Newspaper format
  f 盲文 | Braille
  o 联机 | Online
  q 直接访问电子资源 | Direct electronic
  s 电子资源 | Electronic
23 @item-form
24 @nature-of-entire-work
25-27 @nature-of-serial-contents
28 @government
29 @conference
30-32 未定义 | Undefined [blank]
33 题名原文字 | Original alphabet or script of title
  # 未给出 | No alphabet or script given/No key title
  a 基本罗马字母 | Basic Roman
  b 扩展罗马字母 | Extended Roman
  c 西里尔文 | Cyrillic
  d 日文 | Japanese
  e 中文 | Chinese
  f 阿拉伯文 | Arabic
  g 希腊文 | Greek
  h 希伯来文 | Hebrew
  i 泰文 | Thai
  j 天城体 | Devanagari
  k 韩文 | Korean
  l 泰米尔文 | Tamil
  u 未知 | Unknown
  z 其他 | Other
34 款目惯例 | Entry convention
  0 相继款目 | Successive entry
  1 最新款目 | Latest entry
  2 集成款目 | Integrated entry

=008/visual-materials 40 视觉资料 | Visual materials
<008
18-20 播放时间（分钟；000 超过三位，nnn 不适用，--- 未知） | Running time in minutes (000 exceeds three digits, nnn not applicable, --- unknown) [text]
21 未定义 | Undefined [blank]
22 @audience
23-27 未定义 | Undefined [blank]
28 @government
29 @item-form
30-32 未定义 | Undefined [blank]
33 视觉资料类型 | Type of visual material
  a 艺术原作 | Art original
  b 配套资料 | Kit
  c 艺术复制品 | Art reproduction
  d 立体布景 | Diorama
  f 幻灯卷片 | Filmstrip
  g 游戏 | Game
  i 图片 | Picture
  k 图形 | Graphic
  l 工程图 | Technical drawing
  m 电影 | Motion picture
  n 图表 | Chart
  o 闪视卡片 | Flash card
  p 显微镜载片 | Microscope slide
  q 模型 | Model
  r 实物 | Realia
  s 幻灯片 | Slide
  t 透明图片 | Transparency
  v 录像资料 | Videorecording
  w 玩具 | Toy
  z 其他 | Other
34 技术 | Technique
  a 动画 | Animation
  c 动画和实景 | Animation and live action
  l 实景 | Live action
  n 不适用 | Not applicable
  u 未知 | Unknown
  z 其他 | Other

=008/mixed-materials 40 混合资料 | Mixed materials
<008
18-22 未定义 | Undefined [blank]
23 @item-form
24-34 未定义 | Undefined [blank]
`;
