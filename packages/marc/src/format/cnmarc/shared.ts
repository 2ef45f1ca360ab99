/** What several fields of the CNMARC formats have in common. Notation: parse-format.ts. */
export const SHARED = `
&links
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script

&source
$2 - 系统代码 | System code
$3 - 规范记录号 | Authority record number

&personal-name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$b - 名称的其余部分 | Part of name other than entry element
$B - 名称其余部分汉语拼音 | Part of name other than entry element, pinyin
$c * 年代以外的名称附加 | Additions to names other than dates
$d - 世次（罗马数字） | Roman numerals
$f - 年代 | Dates
$g - 名字首字母的完整形式 | Expansion of initials of forename
$9 * 款目要素汉语拼音（旧） | Pinyin (former)

&corporate-name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$b * 次级部分 | Subdivision
$c * 名称附加或限定 | Addition to name or qualifier
$d - 会议届次 | Number of meeting
$e - 会议地点 | Location of meeting
$f - 会议日期 | Date of meeting
$g - 倒置部分 | Inverted element
$h - 倒置部分以外的名称 | Part of name other than entry element and inverted element
$9 * 款目要素汉语拼音（旧） | Pinyin (former)

&responsibility
$p - 机构或地址 | Affiliation/address
$4 * 关系词代码 | Relator code
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$2 - 系统代码 | System code
$3 - 规范记录号 | Authority record number
$5 - 字段适用机构 | Institution to which the field applies

&subdivisions
$j * 形式复分 | Form subdivision
$x * 论题复分 | Topical subdivision
$y * 地理复分 | Geographical subdivision
$z * 年代复分 | Chronological subdivision
$2 - 系统代码 | System code
$3 - 规范记录号 | Authority record number
$4 * 关系词代码 | Relator code
$5 - 字段适用机构 | Institution to which the field applies
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script

&note
$a - 附注内容 | Text of note
$5 - 字段适用机构 | Institution to which the field applies
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script

&embedded
$1 * 连接数据 | Linking data
$a - 责任者 | Author
$c - 出版地 | Place of publication
$d - 出版日期 | Date of publication
$e - 版本说明 | Edition statement
$h * 分册号 | Number of section or part
$i * 分册名 | Name of section or part
$l - 并列题名 | Parallel title
$n - 出版者 | Name of publisher
$o - 其他题名信息 | Other title information
$p - 载体形态 | Physical description
$t - 题名 | Title
$u - 统一资源标识 | Uniform Resource Identifier
$v - 卷标识 | Volume number
$x - ISSN | ISSN
$y - ISBN 或 ISMN | ISBN/ISMN
$z - CODEN | CODEN
$0 - 书目记录标识号 | Bibliographic record identifier
$3 - 规范记录号 | Authority record number
$5 - 字段适用机构 | Institution to which the field applies

&title-entry
$a - 题名 | Title
$A - 题名汉语拼音 | Title, pinyin
$e * 其他题名信息 | Other title information
$h * 分册（辑）号 | Number of section or part
$i * 分册（辑）名 | Name of section or part
$I * 分册（辑）名汉语拼音 | Name of section or part, pinyin
$j - 卷或与题名有关的日期 | Volume or dates associated with title
$n - 其他信息 | Miscellaneous information
$z - 题名语种 | Language of title
$5 - 字段适用机构 | Institution to which the field applies
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$9 * 题名汉语拼音（旧） | Pinyin (former)

&uniform-title
$a - 统一题名 | Uniform title
$A - 统一题名汉语拼音 | Uniform title, pinyin
$b * 一般资料标识 | General material designation
$h * 分册（辑）号 | Number of section or part
$i * 分册（辑）名 | Name of section or part
$k - 出版日期 | Date of publication
$l - 形式副标目 | Form subheading
$m - 作品语种 | Language
$n * 其他信息 | Miscellaneous information
$q - 版本 | Version
$r * 演奏媒介 | Medium of performance
$s * 序号标识 | Numeric designation
$u - 调名 | Key
$v - 卷标识 | Volume designation
$w - 改编说明 | Arranged statement

@any 由本馆定义 | As the library defines it

@undefined 未定义 | Undefined
  # 未定义 | Undefined

@significance 题名检索意义 | Title significance
  0 无检索意义 | Not significant
  1 有检索意义 | Significant

@note-made 附注标识 | Note indicator
  # 未定义 | Undefined
  0 不作附注 | Do not make a note
  1 作附注 | Make a note

@name-form 名称形式 | Form of name
  0 直序 | Direct order
  1 倒序 | Inverted order

@body-type 团体类型 | Type of body
  0 团体名称 | Corporate name
  1 会议名称 | Meeting

@body-form 名称形式 | Form of name
  0 倒序 | Inverted form
  1 以地名或管辖区著录 | Entered under place or jurisdiction
  2 直序 | Direct order

@subject-level 主题词级别 | Level of subject term
  # 未提供信息 | No information available
  0 未指明级别 | No level specified
  1 主要词 | Primary
  2 次要词 | Secondary

@embedded-note 附注标识 | Note indicator
  # 未定义 | Undefined
  0 不作附注 | Do not make a note
  1 作附注 | Make a note
`;
