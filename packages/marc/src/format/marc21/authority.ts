// oxlint-disable max-lines -- a table, one line a thing
/** MARC 21 Authority. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Authority Data. */
export const AUTHORITY = `
014 * 书目记录或规范记录的连接号 | Link to bibliographic record for serial or multipart item
$a - 书目记录控制号 | Control number of related bibliographic record
&linkage

024 * 其他标准标识号 | Other standard identifier
^1 标准号码类型 | Type of standard number or code
  7 由 $2 指明 | Source specified in subfield $2
  8 未指明类型 | Unspecified type
$a - 标准号码 | Standard number or code
$c - 获得方式 | Terms of availability
$d - 附加码 | Additional codes
$q * 限定信息 | Qualifying information
$z * 已注销或无效的号码 | Canceled/invalid standard number or code
$2 - 号码来源 | Source of number or code
&authority-numbers
&linkage

034 * 测绘制图数学编码数据 | Coded cartographic mathematical data
$d - 坐标：最西经度 | Coordinates--westernmost longitude
$e - 坐标：最东经度 | Coordinates--easternmost longitude
$f - 坐标：最北纬度 | Coordinates--northernmost latitude
$g - 坐标：最南纬度 | Coordinates--southernmost latitude
$j - 赤纬：北限 | Declination--northern limit
$k - 赤纬：南限 | Declination--southern limit
$m - 赤经：东限 | Right ascension--eastern limit
$n - 赤经：西限 | Right ascension--western limit
$p - 二分点 | Equinox
$r - 与地球的距离 | Distance from earth
$s * G 环纬度 | G-ring latitude
$t * G 环经度 | G-ring longitude
$x - 起始日期 | Beginning date
$y - 终止日期 | Ending date
$z - 地外天体名称 | Name of extraterrestrial body
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&authority-numbers
&linkage

040 - 编目源 | Cataloging source
$a - 原编目机构 | Original cataloging agency
$b - 编目语种 | Language of cataloging
$c - 转录机构 | Transcribing agency
$d * 修改机构 | Modifying agency
$e * 著录规则 | Description conventions
$f - 主题标引规则 | Subject heading or thesaurus conventions
&linkage

046 * 特殊编码日期 | Special coded dates
^1 实体类型 | Type of entity
  # 未提供信息 | No information provided
  1 作品 | Work
  2 内容表达 | Expression
$f - 生年 | Birth date
$g - 卒年 | Death date
$k - 创作起始或单一日期 | Beginning or single date created
$l - 创作终止日期 | Ending date created
$o - 汇编内容的单一或起始日期 | Single or starting date for aggregated content
$p - 汇编内容的终止日期 | Ending date for aggregated content
$q - 成立日期 | Establishment date
$r - 终止日期 | Termination date
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$2 - 日期方案来源 | Source of date scheme
$3 - 专指资料 | Materials specified
&linkage

053 * 国会图书馆分类号 | LC classification number
^1 国会图书馆是否使用 | Existence in LC collection
  # 国会图书馆 | LC collection
  0-1 版本 | Edition
^2 @call-number-source
$a - 分类号单一号或起号 | Classification number element: single number or beginning of a span
$b - 分类号止号 | Classification number element: ending number of a span
$c - 说明词 | Explanatory term
$5 - 字段适用机构 | Institution to which field applies
&linkage

065 * 其他分类号 | Other classification number
$a - 分类号单一号或起号 | Classification number element: single number or beginning of a span
$b - 分类号止号 | Classification number element: ending number of a span
$c - 说明词 | Explanatory term
$2 - 来源 | Number source
$5 - 字段适用机构 | Institution to which field applies
&authority-numbers
&linkage

073 - 通用复分用法 | Subdivision usage
$a * 复分用法 | Subdivision usage
$z - 来源 | Code source
&linkage

075 * 实体类型 | Type of entity
$a - 实体类型术语 | Type of entity term
$b - 实体类型代码 | Type of entity code
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&authority-numbers
&linkage

100 - 标目——个人名称 | Heading--personal name
^1 @personal
&heading-personal
&linkage

110 - 标目——团体名称 | Heading--corporate name
^1 @corporate
&heading-corporate
&linkage

111 - 标目——会议名称 | Heading--meeting name
^1 @corporate
&heading-meeting
&linkage

130 - 标目——统一题名 | Heading--uniform title
^2 @nonfiling
&heading-title
&linkage

147 - 标目——事件名称 | Heading--named event
&heading-event
&linkage

148 - 标目——年代词 | Heading--chronological term
$a - 年代词 | Chronological term
&heading-subdivision
&linkage

150 - 标目——论题词 | Heading--topical term
$a - 论题词或作标目的地名 | Topical term or geographic name entry element
$b - 地名后的论题词 | Topical term following geographic name entry element
$g * 其他信息 | Miscellaneous information
&heading-subdivision
&linkage

151 - 标目——地理名称 | Heading--geographic name
$a - 地理名称 | Geographic name
$g * 其他信息 | Miscellaneous information
&heading-subdivision
&linkage

155 - 标目——体裁或形式词 | Heading--genre/form term
$a - 体裁或形式词 | Genre/form term
&heading-subdivision
&linkage

162 - 标目——演奏媒介词 | Heading--medium of performance term
$a - 演奏媒介词 | Medium of performance term
&linkage

180 - 标目——通用复分 | Heading--general subdivision
&heading-subdivision
&linkage

181 - 标目——地理复分 | Heading--geographic subdivision
&heading-subdivision
&linkage

182 - 标目——年代复分 | Heading--chronological subdivision
&heading-subdivision
&linkage

185 - 标目——形式复分 | Heading--form subdivision
&heading-subdivision
&linkage

260 * 复杂见参照——主题 | Complex see reference--subject
$a * 参照标目 | Heading referred to
$i * 说明文字 | Explanatory text
&linkage

336 * 内容类型 | Content type
$a - 内容类型术语 | Content type term
$b - 内容类型代码 | Content type code
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&authority-numbers
&linkage

360 * 复杂参见参照——主题 | Complex see also reference--subject
$a * 参照标目 | Heading referred to
$i * 说明文字 | Explanatory text
&linkage

368 * 个人或团体的其他属性 | Other attributes of person or corporate body
$a * 团体类型 | Type of corporate body
$b * 管辖区类型 | Type of jurisdiction
$c * 其他标识 | Other designation
$d * 个人称谓 | Title of person
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&authority-numbers
&linkage

370 * 相关地点 | Associated place
$a - 出生地 | Place of birth
$b - 卒地 | Place of death
$c * 相关国家 | Associated country
$e * 居住地或总部所在地 | Place of residence/headquarters
$f * 其他相关地点 | Other associated place
$g * 作品或内容表达的起源地 | Place of origin of work or expression
$i * 关系说明 | Relationship information
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$2 - 来源 | Source of term
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&authority-numbers
&linkage

371 * 地址 | Address
$a * 地址 | Address
$b - 城市 | City
$c - 中间行政区 | Intermediate jurisdiction
$d - 国家 | Country
$e - 邮政编码 | Postal code
$m * 电子邮件地址 | Electronic mail address
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$z - 公开附注 | Public note
$4 * 关系 | Relationship
&linkage

372 * 活动领域 | Field of activity
$a * 活动领域 | Field of activity
&attribute
&authority-numbers
&linkage

373 * 相关团体 | Associated group
$a * 相关团体 | Associated group
&attribute
&authority-numbers
&linkage

374 * 职业 | Occupation
$a * 职业 | Occupation
&attribute
&authority-numbers
&linkage

375 * 性别 | Gender
$a * 性别 | Gender
&attribute
&authority-numbers
&linkage

376 * 家族信息 | Family information
$a * 家族类型 | Type of family
$b * 著名成员姓名 | Name of prominent member
$c * 世袭称号 | Hereditary title
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$2 - 来源 | Source of term
$3 - 专指资料 | Materials specified
&authority-numbers
&linkage

378 - 个人名称的完整形式 | Fuller form of personal name
$q - 个人名称的完整形式 | Fuller form of personal name
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$3 - 专指资料 | Materials specified
&linkage

400 * 见参照根查——个人名称 | See from tracing--personal name
^1 @personal
&heading-personal
&tracing
&linkage

410 * 见参照根查——团体名称 | See from tracing--corporate name
^1 @corporate
&heading-corporate
&tracing
&linkage

411 * 见参照根查——会议名称 | See from tracing--meeting name
^1 @corporate
&heading-meeting
&tracing
&linkage

430 * 见参照根查——统一题名 | See from tracing--uniform title
^2 @nonfiling
&heading-title
&tracing
&linkage

447 * 见参照根查——事件名称 | See from tracing--named event
&heading-event
&tracing
&linkage

448 * 见参照根查——年代词 | See from tracing--chronological term
$a - 年代词 | Chronological term
&heading-subdivision
&tracing
&linkage

450 * 见参照根查——论题词 | See from tracing--topical term
$a - 论题词或作标目的地名 | Topical term or geographic name entry element
$b - 地名后的论题词 | Topical term following geographic name entry element
$g * 其他信息 | Miscellaneous information
&heading-subdivision
&tracing
&linkage

451 * 见参照根查——地理名称 | See from tracing--geographic name
$a - 地理名称 | Geographic name
$g * 其他信息 | Miscellaneous information
&heading-subdivision
&tracing
&linkage

455 * 见参照根查——体裁或形式词 | See from tracing--genre/form term
$a - 体裁或形式词 | Genre/form term
&heading-subdivision
&tracing
&linkage

462 * 见参照根查——演奏媒介词 | See from tracing--medium of performance term
$a - 演奏媒介词 | Medium of performance term
&tracing
&linkage

480 * 见参照根查——通用复分 | See from tracing--general subdivision
&heading-subdivision
&tracing
&linkage

481 * 见参照根查——地理复分 | See from tracing--geographic subdivision
&heading-subdivision
&tracing
&linkage

482 * 见参照根查——年代复分 | See from tracing--chronological subdivision
&heading-subdivision
&tracing
&linkage

485 * 见参照根查——形式复分 | See from tracing--form subdivision
&heading-subdivision
&tracing
&linkage

500 * 参见参照根查——个人名称 | See also from tracing--personal name
^1 @personal
&heading-personal
&tracing
&linkage

510 * 参见参照根查——团体名称 | See also from tracing--corporate name
^1 @corporate
&heading-corporate
&tracing
&linkage

511 * 参见参照根查——会议名称 | See also from tracing--meeting name
^1 @corporate
&heading-meeting
&tracing
&linkage

530 * 参见参照根查——统一题名 | See also from tracing--uniform title
^2 @nonfiling
&heading-title
&tracing
&linkage

547 * 参见参照根查——事件名称 | See also from tracing--named event
&heading-event
&tracing
&linkage

548 * 参见参照根查——年代词 | See also from tracing--chronological term
$a - 年代词 | Chronological term
&heading-subdivision
&tracing
&linkage

550 * 参见参照根查——论题词 | See also from tracing--topical term
$a - 论题词或作标目的地名 | Topical term or geographic name entry element
$b - 地名后的论题词 | Topical term following geographic name entry element
$g * 其他信息 | Miscellaneous information
&heading-subdivision
&tracing
&linkage

551 * 参见参照根查——地理名称 | See also from tracing--geographic name
$a - 地理名称 | Geographic name
$g * 其他信息 | Miscellaneous information
&heading-subdivision
&tracing
&linkage

555 * 参见参照根查——体裁或形式词 | See also from tracing--genre/form term
$a - 体裁或形式词 | Genre/form term
&heading-subdivision
&tracing
&linkage

562 * 参见参照根查——演奏媒介词 | See also from tracing--medium of performance term
$a - 演奏媒介词 | Medium of performance term
&tracing
&linkage

580 * 参见参照根查——通用复分 | See also from tracing--general subdivision
&heading-subdivision
&tracing
&linkage

581 * 参见参照根查——地理复分 | See also from tracing--geographic subdivision
&heading-subdivision
&tracing
&linkage

582 * 参见参照根查——年代复分 | See also from tracing--chronological subdivision
&heading-subdivision
&tracing
&linkage

585 * 参见参照根查——形式复分 | See also from tracing--form subdivision
&heading-subdivision
&tracing
&linkage

640 * 丛编日期和（或）卷期标识 | Series dates of publication and/or sequential designation
^1 附注格式 | Note format
  0 格式化 | Formatted style
  1 非格式化 | Unformatted style
$a - 日期和（或）卷期标识 | Dates of publication and/or sequential designation
$z - 信息来源 | Source of information
&linkage

641 * 丛编编号特点 | Series numbering peculiarities
$a - 编号特点附注 | Numbering peculiarities note
$z - 信息来源 | Source of information
&linkage

642 * 丛编编号样例 | Series numbering example
$a - 编号样例 | Series numbering example
$d - 适用卷期 | Volumes/dates to which series numbering example applies
$5 * 采用机构 | Institution/copy to which field applies
&linkage

643 * 丛编出版地和出版者 | Series place and publisher/issuing body
$a * 出版地 | Place
$b * 出版者 | Publisher/issuing body
$d - 适用卷期 | Volumes/dates to which place and publisher/issuing body apply
&linkage

644 * 丛编分析做法 | Series analysis practice
$a - 分析做法 | Series analysis practice
$b - 例外 | Exceptions to analysis practice
$d - 适用卷期 | Volumes/dates to which analysis practice applies
$5 * 采用机构 | Institution/copy to which field applies
&linkage

645 * 丛编检索点做法 | Series tracing practice
$a - 检索点做法 | Series tracing practice
$d - 适用卷期 | Volumes/dates to which tracing practice applies
$5 * 采用机构 | Institution/copy to which field applies
&linkage

646 * 丛编分类做法 | Series classification practice
$a - 分类做法 | Series classification practice
$d - 适用卷期 | Volumes/dates to which classification practice applies
$5 * 采用机构 | Institution/copy to which field applies
&linkage

663 - 复杂参见参照——名称 | Complex see also reference--name
$a * 说明文字 | Explanatory text
$b * 参照标目 | Heading referred to
$t * 参照题名 | Title referred to
&linkage

664 - 复杂见参照——名称 | Complex see reference--name
$a * 说明文字 | Explanatory text
$b * 参照标目 | Heading referred to
$t * 参照题名 | Title referred to
&linkage

665 - 历史参照 | History reference
$a * 历史参照 | History reference
&linkage

666 - 一般说明参照——名称 | General explanatory reference--name
$a * 一般说明参照 | General explanatory reference
&linkage

667 * 非公开一般附注 | Nonpublic general note
$a - 非公开一般附注 | Nonpublic general note
$5 - 字段适用机构 | Institution to which field applies
&linkage

670 * 数据来源 | Source data found
$a - 来源引文 | Source citation
$b - 查得的信息 | Information found
$u * 统一资源标识（URI） | Uniform Resource Identifier
$w * 书目记录控制号 | Bibliographic record control number
&linkage

672 * 与实体有关的题名 | Title related to the entity
$a - 题名 | Title
$b - 其余题名信息 | Remainder of title
$f - 日期 | Date
$w * 书目记录控制号 | Bibliographic record control number
&authority-numbers
&linkage

673 * 与实体无关的题名 | Title not related to the entity
$a - 题名 | Title
$b - 其余题名信息 | Remainder of title
$f - 日期 | Date
$w * 书目记录控制号 | Bibliographic record control number
&authority-numbers
&linkage

675 - 未查得的来源 | Source data not found
$a * 来源引文 | Source citation
&linkage

677 * 定义 | Definition
$a - 定义 | Definition
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 来源 | Source of definition
$5 * 字段适用机构 | Institution to which field applies
&linkage

678 * 传记或历史数据 | Biographical or historical data
^1 数据类型 | Type of data
  # 未提供信息 | No information provided
  0 传略 | Biographical sketch
  1 机构沿革 | Administrative history
$a * 传记或历史数据 | Biographical or historical data
$b - 扩展 | Expansion
$u * 统一资源标识（URI） | Uniform Resource Identifier
&linkage

680 * 公开一般附注 | Public general note
$a * 标目或复分词 | Heading or subdivision term
$i * 说明文字 | Explanatory text
$5 * 字段适用机构 | Institution to which field applies
&linkage

681 * 主题示例根查附注 | Subject example tracing note
$a * 主题标目或复分词 | Subject heading or subdivision term
$i * 说明文字 | Explanatory text
&linkage

682 - 已删除标目信息 | Deleted heading information
$a * 替代标目 | Replacement heading
$i * 说明文字 | Explanatory text
$0 * 替代规范记录控制号 | Replacement authority record control number
&linkage

688 * 应用历史附注 | Application history note
$a - 应用历史附注 | Application history note
$5 * 字段适用机构 | Institution to which field applies
&linkage

700 * 已确立标目连接款目——个人名称 | Established heading linking entry--personal name
^1 @personal
^2 @thesaurus
&heading-personal
&established
&linkage

710 * 已确立标目连接款目——团体名称 | Established heading linking entry--corporate name
^1 @corporate
^2 @thesaurus
&heading-corporate
&established
&linkage

711 * 已确立标目连接款目——会议名称 | Established heading linking entry--meeting name
^1 @corporate
^2 @thesaurus
&heading-meeting
&established
&linkage

730 * 已确立标目连接款目——统一题名 | Established heading linking entry--uniform title
^1 @nonfiling
^2 @thesaurus
&heading-title
&established
&linkage

747 * 已确立标目连接款目——事件名称 | Established heading linking entry--named event
^2 @thesaurus
&heading-event
&established
&linkage

748 * 已确立标目连接款目——年代词 | Established heading linking entry--chronological term
^2 @thesaurus
$a - 年代词 | Chronological term
&heading-subdivision
&established
&linkage

750 * 已确立标目连接款目——论题词 | Established heading linking entry--topical term
^1 @subject-level
^2 @thesaurus
$a - 论题词或作标目的地名 | Topical term or geographic name entry element
$b - 地名后的论题词 | Topical term following geographic name entry element
&heading-subdivision
&established
&linkage

751 * 已确立标目连接款目——地理名称 | Established heading linking entry--geographic name
^2 @thesaurus
$a - 地理名称 | Geographic name
&heading-subdivision
&established
&linkage

755 * 已确立标目连接款目——体裁或形式词 | Established heading linking entry--genre/form term
^2 @thesaurus
$a - 体裁或形式词 | Genre/form term
&heading-subdivision
&established
&linkage

762 * 已确立标目连接款目——演奏媒介词 | Established heading linking entry--medium of performance term
^2 @thesaurus
$a - 演奏媒介词 | Medium of performance term
&established
&linkage

780 * 复分连接款目——通用复分 | Subdivision linking entry--general subdivision
^2 @thesaurus
&heading-subdivision
&established
&linkage

781 * 复分连接款目——地理复分 | Subdivision linking entry--geographic subdivision
^2 @thesaurus
&heading-subdivision
&established
&linkage

782 * 复分连接款目——年代复分 | Subdivision linking entry--chronological subdivision
^2 @thesaurus
&heading-subdivision
&established
&linkage

785 * 复分连接款目——形式复分 | Subdivision linking entry--form subdivision
^2 @thesaurus
&heading-subdivision
&established
&linkage

788 * 复杂连接款目数据 | Complex linking entry data
^2 @thesaurus
$a * 参照标目 | Heading referred to
$i * 说明文字 | Explanatory text
$w - 控制子字段 | Control subfield
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$2 - 来源 | Source of heading or term
$5 * 字段适用机构 | Institution to which field applies
&linkage
`;

/** Groups of the tables above. */
export const AUTHORITY_SHARED = `
&authority-numbers
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI

&heading-subdivision
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision

&heading-personal
$a - 个人名称 | Personal name
$b - 世次 | Numeration
$c * 与名称有关的称谓和其他词语 | Titles and other words associated with a name
$d - 与名称有关的日期 | Dates associated with a name
$e * 关系词 | Relator term
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$j * 归属限定词 | Attribution qualifier
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$m * 音乐演奏媒介 | Medium of performance for music
$n * 作品分部或分册号 | Number of part/section of a work
$o - 音乐改编说明 | Arranged statement for music
$p * 作品分部或分册题名 | Name of part/section of a work
$q - 名称的完整形式 | Fuller form of name
$r - 调名 | Key for music
$s * 版本 | Version
$t - 作品题名 | Title of a work
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision

&heading-corporate
$a - 团体名称或作标目的管辖区名称 | Corporate name or jurisdiction name as entry element
$b * 下属单位 | Subordinate unit
$c * 会议地点 | Location of meeting
$d * 会议或条约签订日期 | Date of meeting or treaty signing
$e * 关系词 | Relator term
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$m * 音乐演奏媒介 | Medium of performance for music
$n * 分部、分册或会议届次号 | Number of part/section/meeting
$o - 音乐改编说明 | Arranged statement for music
$p * 作品分部或分册题名 | Name of part/section of a work
$r - 调名 | Key for music
$s * 版本 | Version
$t - 作品题名 | Title of a work
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision

&heading-meeting
$a - 会议名称或作标目的管辖区名称 | Meeting name or jurisdiction name as entry element
$c * 会议地点 | Location of meeting
$d * 会议日期 | Date of meeting
$e * 下属单位 | Subordinate unit
$f - 作品日期 | Date of a work
$g * 其他信息 | Miscellaneous information
$h - 载体 | Medium
$j * 关系词 | Relator term
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 分部、分册或会议届次号 | Number of part/section/meeting
$p * 作品分部或分册题名 | Name of part/section of a work
$q - 管辖区名称后的会议名称 | Name of meeting following jurisdiction name entry element
$s * 版本 | Version
$t - 作品题名 | Title of a work
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision

&heading-title
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
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision

&heading-event
$a - 事件名称 | Named event
$c * 事件的地点 | Location of named event
$d - 事件的日期 | Date of named event
$g * 其他信息 | Miscellaneous information
$v * 形式复分 | Form subdivision
$x * 通用复分 | General subdivision
$y * 年代复分 | Chronological subdivision
$z * 地理复分 | Geographic subdivision

&tracing
$i * 关系说明 | Relationship information
$w - 控制子字段 | Control subfield
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$4 * 关系 | Relationship
$5 * 字段适用机构 | Institution to which field applies

&established
$i * 关系说明 | Relationship information
$w - 控制子字段 | Control subfield
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$4 * 关系 | Relationship
$5 * 字段适用机构 | Institution to which field applies

&attribute
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$2 - 来源 | Source of term
$3 - 专指资料 | Materials specified
`;

/** Fields of the bibliographic format that an authority record has too. */
export const AUTHORITY_FROM_BIBLIOGRAPHIC: readonly string[] = [
  ..."001 003 005 008 010 016 020 022 031 035 042 043 045 050 052 055 060 066 070 072 080".split(" "),
  ..."082 083 086 348 377 380 381 382 383 384 385 386 387 388 856 857 880 883 884 885".split(" "),
];
