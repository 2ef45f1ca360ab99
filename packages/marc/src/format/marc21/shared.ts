/** What several fields of the MARC 21 formats have in common. Notation: parse-format.ts. */
export const SHARED = `
&linkage
$6 - 链接 | Linkage
$8 * 字段链接和序号 | Field link and sequence number

&personal-name
$a - 个人名称 | Personal name
$b - 世次 | Numeration
$c * 与名称有关的称谓和其他词语 | Titles and other words associated with a name
$d - 与名称有关的日期 | Dates associated with a name
$e * 关系词 | Relator term
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$j * 归属限定词 | Attribution qualifier
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$q - 名称的完整形式 | Fuller form of name
$t - 作品题名 | Title of a work
$u - 所属机构 | Affiliation
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship

&corporate-name
$a - 团体名称或作标目的管辖区名称 | Corporate name or jurisdiction name as entry element
$b * 下属单位 | Subordinate unit
$c * 会议地点 | Location of meeting
$d * 会议或条约签订日期 | Date of meeting or treaty signing
$e * 关系词 | Relator term
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 分部、分册或会议届次号 | Number of part/section/meeting
$p * 作品分部或分册题名 | Name of part/section of a work
$t - 作品题名 | Title of a work
$u - 所属机构 | Affiliation
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship

&meeting-name
$a - 会议名称或作标目的管辖区名称 | Meeting name or jurisdiction name as entry element
$c * 会议地点 | Location of meeting
$d * 会议或条约签订日期 | Date of meeting or treaty signing
$e * 下属单位 | Subordinate unit
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$j * 关系词 | Relator term
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 分部、分册或会议届次号 | Number of part/section/meeting
$p * 作品分部或分册题名 | Name of part/section of a work
$q - 管辖区名称后的会议名称 | Name of meeting following jurisdiction name entry element
$t - 作品题名 | Title of a work
$u - 所属机构 | Affiliation
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship

&uniform-title
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
$t - 作品题名 | Title of a work
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term

&linked-work
$a - 主要款目标目 | Main entry heading
$b - 版本 | Edition
$d - 出版地、出版者和出版日期 | Place, publisher, and date of publication
$g * 相关部分 | Related parts
$h - 载体形态 | Physical description
$i * 关系说明 | Relationship information
$m - 资料特殊细节 | Material-specific details
$n * 附注 | Note
$o * 其他文献标识 | Other item identifier
$s - 统一题名 | Uniform title
$t - 题名 | Title
$w * 记录控制号 | Record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$y - CODEN 代码 | CODEN designation
$4 * 关系 | Relationship
$7 - 控制子字段 | Control subfield

&subdivision
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$3 - 专指资料 | Materials specified

@undefined 未定义 | Undefined
  # 未定义 | Undefined

@any 与相关字段相同 | Same as the associated field

@personal 个人名称标目类型 | Type of personal name entry element
  0 名 | Forename
  1 姓 | Surname
  3 家族名称 | Family name

@corporate 名称标目类型 | Type of name entry element
  0 倒置名称 | Inverted name
  1 管辖区名称 | Jurisdiction name
  2 直序名称 | Name in direct order

@nonfiling 不排档字符数 | Nonfiling characters
  0-9 不排档字符数 | Number of nonfiling characters

@title-added 题名附加检索点 | Title added entry
  0 不作附加检索点 | No added entry
  1 作附加检索点 | Added entry

@printed 统一题名是否显示 | Uniform title printed or displayed
  0 不显示 | Not printed or displayed
  1 显示 | Printed or displayed

@note-shown 附注控制 | Note controller
  0 显示附注 | Display note
  1 不显示附注 | Do not display note

@thesaurus 叙词表 | Thesaurus
  0 美国国会图书馆标题表 | Library of Congress Subject Headings
  1 国会图书馆儿童与青少年标题表 | Library of Congress Children's and Young Adults' Subject Headings
  2 医学标题表（MeSH） | Medical Subject Headings
  3 国家农业图书馆主题规范档 | National Agricultural Library subject authority file
  4 未指明来源 | Source not specified
  5 加拿大主题标目 | Canadian Subject Headings
  6 法语主题标目（RVM） | Répertoire de vedettes-matière
  7 由 $2 指明 | Source specified in subfield $2

@subject-level 主题级别 | Level of subject
  # 未提供信息 | No information provided
  0 未指明级别 | No level specified
  1 主要 | Primary
  2 次要 | Secondary

@analytical 附加款目类型 | Type of added entry
  # 未提供信息 | No information provided
  2 分析款目 | Analytical entry

@link-note 附注控制 | Note controller
  0 显示附注 | Display note
  1 不显示附注 | Do not display note

@link-display 显示常数控制 | Display constant controller
  # 缺省显示常数 | Default display constant
  8 不生成显示常数 | No display constant generated

@display8 显示常数控制 | Display constant controller
  # 缺省显示常数 | Default display constant
  8 不生成显示常数 | No display constant generated

@display-performance 显示常数控制 | Display constant controller
  # 未提供信息 | No information provided
  0 演奏媒介 | Medium of performance
  1 部分演奏媒介 | Partial medium of performance

@publication-sequence 出版说明的顺序 | Sequence of publishing statements
  # 不适用、未提供或最早的 | Not applicable/No information provided/Earliest
  2 中间的 | Intervening
  3 现行的或最新的 | Current/Latest

@privacy 私密性 | Privacy
  # 未提供信息 | No information provided
  0 私密 | Private
  1 非私密 | Not private

@code-source 代码来源 | Source of code
  # MARC 代码 | MARC code
  7 由 $2 指明 | Source specified in subfield $2

@source7 术语来源 | Source of term
  7 由 $2 指明 | Source specified in subfield $2

@source-b7 名称、题名或术语来源 | Source of name, title, or term
  # 未提供信息 | No information provided
  7 由 $2 指明 | Source specified in subfield $2

@call-number-source 索书号来源 | Source of call number
  # 未提供信息 | No information provided
  0 由该馆分配 | Assigned by that library
  4 由其他机构分配 | Assigned by another agency

@dewey-edition 版本类型 | Type of edition
  # 未提供信息 | No edition information recorded
  0 全本 | Full edition
  1 简本 | Abridged edition
  7 由 $2 指明 | Other edition specified in subfield $2

@shelving-scheme 排架体系 | Shelving scheme
  # 未提供信息 | No information provided
  0 国会图书馆分类法 | Library of Congress Classification
  1 杜威十进分类法 | Dewey Decimal Classification
  2 国家医学图书馆分类法 | National Library of Medicine Classification
  3 美国政府文献分类法 | Superintendent of Documents Classification
  4 排架控制号 | Shelving control number
  5 题名 | Title
  6 单独排架 | Shelved separately
  7 由 $2 指明 | Source specified in subfield $2
  8 其他体系 | Other scheme

@shelving-order 排架次序 | Shelving order
  # 未提供信息 | No information provided
  0 无编号 | Not enumeration
  1 主编号 | Primary enumeration
  2 备用编号 | Alternative enumeration

@access-method 访问方式 | Access method
  # 未提供信息 | No information provided
  0 电子邮件 | Email
  1 FTP | FTP
  2 远程登录 | Remote login (Telnet)
  3 拨号 | Dial-up
  4 HTTP | HTTP
  7 由 $2 指明 | Method specified in subfield $2

@electronic-relationship 与所著录资源的关系 | Relationship
  # 未提供信息 | No information provided
  0 资源本身 | Resource
  1 资源的其他版本 | Version of resource
  2 相关资源 | Related resource
  3 资源的组成部分 | Component part(s) of resource
  4 资源组成部分的其他版本 | Version of component part(s) of resource
  8 不生成显示常数 | No display constant generated
`;
