/** MARC 21 Bibliographic, 1XX main entries, 20X–28X titles, edition, imprint. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const TITLES = `
100 - 主要款目——个人名称 | Main entry--personal name
^1 @personal
&personal-name
&linkage

110 - 主要款目——团体名称 | Main entry--corporate name
^1 @corporate
&corporate-name
&linkage

111 - 主要款目——会议名称 | Main entry--meeting name
^1 @corporate
&meeting-name
&linkage

130 - 主要款目——统一题名 | Main entry--uniform title
^1 @nonfiling
&uniform-title
&linkage

210 * 缩略题名 | Abbreviated title
^1 @title-added
^2 类型 | Type
  # 缩略识别题名 | Abbreviated key title
  0 其他缩略题名 | Other abbreviated title
$a - 缩略题名 | Abbreviated title
$b - 限定信息 | Qualifying information
$2 * 来源 | Source
&linkage

222 * 识别题名 | Key title
^2 @nonfiling
$a - 识别题名 | Key title
$b - 限定信息 | Qualifying information
&linkage

240 - 统一题名 | Uniform title
^1 @printed
^2 @nonfiling
$a - 统一题名 | Uniform title
$d * 条约签订日期 | Date of treaty signing
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$m * 音乐演奏媒介 | Medium of performance for music
$n * 作品分部或分册号 | Number of part/section of a work
$o - 音乐改编说明 | Arranged statement for music
$p * 作品分部或分册题名 | Name of part/section of a work
$r - 调名 | Key for music
$s * 版本 | Version
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
&linkage

242 * 编目机构翻译的题名 | Translation of title by cataloging agency
^1 @title-added
^2 @nonfiling
$a - 题名 | Title
$b - 其余题名信息 | Remainder of title
$c - 责任说明等 | Statement of responsibility, etc.
$h - 载体 | Medium
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$y - 翻译题名的语种代码 | Language code of translated title
&linkage

243 - 作品集统一题名 | Collective uniform title
^1 @printed
^2 @nonfiling
$a - 统一题名 | Uniform title
$d * 条约签订日期 | Date of treaty signing
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$m * 音乐演奏媒介 | Medium of performance for music
$n * 作品分部或分册号 | Number of part/section of a work
$o - 音乐改编说明 | Arranged statement for music
$p * 作品分部或分册题名 | Name of part/section of a work
$r - 调名 | Key for music
$s * 版本 | Version
&linkage

245 ! 题名说明 | Title statement
^1 @title-added
^2 @nonfiling
$a - 题名 | Title
$b - 其余题名信息 | Remainder of title
$c - 责任说明等 | Statement of responsibility, etc.
$f - 起讫日期 | Inclusive dates
$g - 主体日期 | Bulk dates
$h - 载体 | Medium
$k * 形式 | Form
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$s - 版本 | Version
&linkage

246 * 变异题名 | Varying form of title
^1 附注和附加检索点控制 | Note/added entry controller
  0 作附注，不作检索点 | Note, no added entry
  1 作附注，作检索点 | Note, added entry
  2 不作附注，不作检索点 | No note, no added entry
  3 不作附注，作检索点 | No note, added entry
^2 题名类型 | Type of title
  # 未指明类型 | No type specified
  0 部分题名 | Portion of title
  1 并列题名 | Parallel title
  2 特殊题名 | Distinctive title
  3 其他题名 | Other title
  4 封面题名 | Cover title
  5 附加题名页题名 | Added title page title
  6 卷端题名 | Caption title
  7 逐页题名 | Running title
  8 书脊题名 | Spine title
$a - 正题名或简短题名 | Title proper/short title
$b - 其余题名信息 | Remainder of title
$f - 日期或序列标识 | Date or sequential designation
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$i - 显示文字 | Display text
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$5 - 字段适用机构 | Institution to which field applies
&linkage

247 * 先前题名 | Former title
^1 @title-added
^2 @note-shown
$a - 题名 | Title
$b - 其余题名信息 | Remainder of title
$f - 日期或序列标识 | Date or sequential designation
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$x - 国际标准连续出版物号 | International Standard Serial Number
&linkage

250 * 版本说明 | Edition statement
$a - 版本说明 | Edition statement
$b - 其余版本说明 | Remainder of edition statement
$3 - 专指资料 | Materials specified
&linkage

251 * 版本信息 | Version information
$a * 版本 | Version
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

254 - 乐谱表现形式说明 | Musical presentation statement
$a - 乐谱表现形式说明 | Musical presentation statement
&linkage

255 * 测绘制图数学数据 | Cartographic mathematical data
$a - 比例尺说明 | Statement of scale
$b - 投影说明 | Statement of projection
$c - 坐标说明 | Statement of coordinates
$d - 天区说明 | Statement of zone
$e - 二分点说明 | Statement of equinox
$f - 外 G 环坐标对 | Outer G-ring coordinate pairs
$g - 排除 G 环坐标对 | Exclusion G-ring coordinate pairs
&linkage

256 - 计算机文件特征 | Computer file characteristics
$a - 计算机文件特征 | Computer file characteristics
&linkage

257 * 制作机构所属国 | Country of producing entity
$a * 制作机构所属国 | Country of producing entity
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
&linkage

258 * 邮票发行数据 | Philatelic issue data
$a - 发布管辖区 | Issuing jurisdiction
$b - 面值 | Denomination
&linkage

260 * 出版发行项 | Publication, distribution, etc. (imprint)
^1 @publication-sequence
$a * 出版地、发行地等 | Place of publication, distribution, etc.
$b * 出版者、发行者等名称 | Name of publisher, distributor, etc.
$c * 出版、发行等日期 | Date of publication, distribution, etc.
$d - 乐谱印版号或出版者号（AACR2 以前） | Plate or publisher's number for music (Pre-AACR 2)
$e * 制作地 | Place of manufacture
$f * 制作者 | Manufacturer
$g * 制作日期 | Date of manufacture
$3 - 专指资料 | Materials specified
&linkage

261 -~ 影片出版说明（AACR1 修订版以前） | Imprint statement for films (pre-AACR 1 revised)
$a * 制片公司 | Producing company
$b * 发行公司（主要发行者） | Releasing company (primary distributor)
$d * 生产、发行等日期 | Date of production, release, etc.
$e * 合约生产者 | Contractual producer
$f * 生产地、发行地等 | Place of production, release, etc.
&linkage

262 -~ 录音资料出版说明（AACR2 以前） | Imprint statement for sound recordings (pre-AACR 2)
$a - 生产地、发行地等 | Place of production, release, etc.
$b - 出版者或商号名称 | Publisher or trade name
$c - 生产、发行等日期 | Date of production, release, etc.
$k - 连续出版物标识 | Serial identification
$l - 模版号和（或）录音次号 | Matrix and/or take number
&linkage

263 - 预计出版日期 | Projected publication date
$a - 预计出版日期 | Projected publication date
&linkage

264 * 生产、出版、发行、制作和版权声明 | Production, publication, distribution, manufacture, and copyright notice
^1 @publication-sequence
^2 实体功能 | Function of entity
  0 生产 | Production
  1 出版 | Publication
  2 发行 | Distribution
  3 制作 | Manufacture
  4 版权声明日期 | Copyright notice date
$a * 生产地、出版地、发行地、制作地 | Place of production, publication, distribution, manufacture
$b * 生产者、出版者、发行者、制作者名称 | Name of producer, publisher, distributor, manufacturer
$c * 生产、出版、发行、制作或版权日期 | Date of production, publication, distribution, manufacture, or copyright notice
$3 - 专指资料 | Materials specified
&linkage

270 * 地址 | Address
^1 层级 | Level
  # 未指明 | No level specified
  1 主要 | Primary
  2 次要 | Secondary
^2 地址类型 | Type of address
  # 未指明 | No type specified
  0 通信 | Mailing
  7 由 $i 指明 | Type specified in subfield $i
$a * 地址 | Address
$b - 城市 | City
$c - 州或省 | State or province
$d - 国家 | Country
$e - 邮政编码 | Postal code
$f - 收件人称谓 | Terms preceding attention name
$g - 收件人姓名 | Attention name
$h - 收件人职务 | Attention position
$i - 地址类型 | Type of address
$j * 专用电话号码 | Specialized telephone number
$k * 电话号码 | Telephone number
$l * 传真号 | Fax number
$m * 电子邮件地址 | Electronic mail address
$n * 聋人电话号码 | TDD or TTY number
$p * 联系人 | Contact person
$q * 联系人职衔 | Title of contact person
$r * 时间 | Hours
$z * 公开附注 | Public note
$4 * 关系 | Relationship
&linkage
`;
