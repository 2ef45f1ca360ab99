/** MARC 21 Bibliographic, 6XX subjects. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const SUBJECTS = `
600 * 主题附加款目——个人名称 | Subject added entry--personal name
^1 @personal
^2 @thesaurus
&personal-name
$h - 载体 | Medium
$m * 音乐演奏媒介 | Medium of performance for music
$o - 音乐改编说明 | Arranged statement for music
$r - 调名 | Key for music
$s * 版本 | Version
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$3 - 专指资料 | Materials specified
&linkage

610 * 主题附加款目——团体名称 | Subject added entry--corporate name
^1 @corporate
^2 @thesaurus
&corporate-name
$h - 载体 | Medium
$m * 音乐演奏媒介 | Medium of performance for music
$o - 音乐改编说明 | Arranged statement for music
$r - 调名 | Key for music
$s * 版本 | Version
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$3 - 专指资料 | Materials specified
&linkage

611 * 主题附加款目——会议名称 | Subject added entry--meeting name
^1 @corporate
^2 @thesaurus
&meeting-name
$h - 载体 | Medium
$s * 版本 | Version
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$3 - 专指资料 | Materials specified
&linkage

630 * 主题附加款目——统一题名 | Subject added entry--uniform title
^1 @nonfiling
^2 @thesaurus
&uniform-title
$e * 关系词 | Relator term
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&linkage

647 * 主题附加款目——事件名称 | Subject added entry--named event
^2 @thesaurus
&subdivision
$a - 事件名称 | Named event
$c * 事件的地点 | Location of named event
$d - 事件的日期 | Date of named event
$g * 其他信息 | Miscellaneous information
$2 - 标目或术语来源 | Source of heading or term
&linkage

648 * 主题附加款目——年代词 | Subject added entry--chronological term
^1 日期或时期类型 | Type of date or time period
  # 未提供信息 | No information provided
  0 内容涉及的日期或时期 | Date or time period covered or depicted
  1 创作或起源的日期或时期 | Date or time period of creation or origin
^2 @thesaurus
&subdivision
$a - 年代词 | Chronological term
$2 - 标目或术语来源 | Source of heading or term
&linkage

650 * 主题附加款目——论题词 | Subject added entry--topical term
^1 @subject-level
^2 @thesaurus
&subdivision
$a - 作标目的论题词或地名 | Topical term or geographic name as entry element
$b - 作标目的地名后的论题词 | Topical term following geographic name as entry element
$c - 事件地点 | Location of event
$d - 活动日期 | Active dates
$e - 关系词 | Relator term
$g * 其他信息 | Miscellaneous information
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship
&linkage

651 * 主题附加款目——地理名称 | Subject added entry--geographic name
^2 @thesaurus
&subdivision
$a - 地理名称 | Geographic name
$e * 关系词 | Relator term
$g * 其他信息 | Miscellaneous information
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship
&linkage

653 * 索引词——非控 | Index term--uncontrolled
^1 @subject-level
^2 术语或名称类型 | Type of term or name
  # 未提供信息 | No information provided
  0 论题词 | Topical term
  1 个人名称 | Personal name
  2 团体名称 | Corporate name
  3 会议名称 | Meeting name
  4 年代词 | Chronological term
  5 地理名称 | Geographic name
  6 体裁或形式词 | Genre/form term
$a * 非控词 | Uncontrolled term
&linkage

654 * 主题附加款目——分面论题词 | Subject added entry--faceted topical terms
^1 @subject-level
$a * 核心词 | Focus term
$b * 非核心词 | Non-focus term
$c * 分面或层级标识 | Facet/hierarchy designation
$e * 关系词 | Relator term
$v * 形式复分 | Form subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&linkage

655 * 索引词——体裁或形式 | Index term--genre/form
^1 标目类型 | Type of heading
  # 基本型 | Basic
  0 分面型 | Faceted
^2 @thesaurus
&subdivision
$a - 体裁、形式数据或核心词 | Genre/form data or focus term
$b * 非核心词 | Non-focus term
$c * 分面或层级标识 | Facet/hierarchy designation
$2 - 术语来源 | Source of term
$5 - 字段适用机构 | Institution to which field applies
&linkage

656 * 索引词——职业 | Index term--occupation
^2 @source7
$a - 职业 | Occupation
$k - 形式 | Form
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

657 * 索引词——功能 | Index term--function
^2 @source7
$a - 功能 | Function
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

658 * 索引词——课程目标 | Index term--curriculum objective
$a - 主要课程目标 | Main curriculum objective
$b * 次要课程目标 | Subordinate curriculum objective
$c - 课程代码 | Curriculum code
$d - 相关系数 | Correlation factor
$2 - 术语或代码来源 | Source of term or code
&linkage

662 * 主题附加款目——等级地名 | Subject added entry--hierarchical place name
$a * 国家或更大的实体 | Country or larger entity
$b - 一级行政区 | First-order political jurisdiction
$c * 中间行政区 | Intermediate political jurisdiction
$d - 城市 | City
$e * 关系词 | Relator term
$f * 城区 | City subsection
$g * 其他非行政地理区域和地貌 | Other nonjurisdictional geographic region and feature
$h * 地外区域 | Extraterrestrial area
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship
&linkage

688 * 主题附加款目——未指明实体类型 | Subject added entry--type of entity unspecified
^2 @source-b7
$a - 名称、题名或术语 | Name, title, or term
$e * 关系词 | Relator term
$g * 其他信息 | Miscellaneous information
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 名称、题名或术语来源 | Source of name, title, or term
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&linkage
`;
