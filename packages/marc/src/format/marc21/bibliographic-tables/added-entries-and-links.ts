/** MARC 21 Bibliographic, 70X–75X added entries, 76X–78X linking entries. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const LINKS = `
700 * 附加款目——个人名称 | Added entry--personal name
^1 @personal
^2 @analytical
&personal-name
$h - 载体 | Medium
$i * 关系说明 | Relationship information
$m * 音乐演奏媒介 | Medium of performance for music
$o - 音乐改编说明 | Arranged statement for music
$r - 调名 | Key for music
$s * 版本 | Version
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

710 * 附加款目——团体名称 | Added entry--corporate name
^1 @corporate
^2 @analytical
&corporate-name
$h - 载体 | Medium
$i * 关系说明 | Relationship information
$m * 音乐演奏媒介 | Medium of performance for music
$o - 音乐改编说明 | Arranged statement for music
$r - 调名 | Key for music
$s * 版本 | Version
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

711 * 附加款目——会议名称 | Added entry--meeting name
^1 @corporate
^2 @analytical
&meeting-name
$h - 载体 | Medium
$i * 关系说明 | Relationship information
$s * 版本 | Version
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

720 * 附加款目——非控名称 | Added entry--uncontrolled name
^1 名称类型 | Type of name
  # 未指明 | Not specified
  1 个人 | Personal
  2 其他 | Other
$a - 名称 | Name
$e * 关系词 | Relator term
$4 * 关系 | Relationship
&linkage

730 * 附加款目——统一题名 | Added entry--uniform title
^1 @nonfiling
^2 @analytical
&uniform-title
$i * 关系说明 | Relationship information
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
$5 - 字段适用机构 | Institution to which field applies
&linkage

740 * 附加款目——非控相关或分析题名 | Added entry--uncontrolled related/analytical title
^1 @nonfiling
^2 @analytical
$a - 非控相关或分析题名 | Uncontrolled related/analytical title
$h - 载体 | Medium
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$5 - 字段适用机构 | Institution to which field applies
&linkage

751 * 附加款目——地理名称 | Added entry--geographic name
$a - 地理名称 | Geographic name
$e * 关系词 | Relator term
$g * 其他信息 | Miscellaneous information
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&linkage

752 * 附加款目——等级地名 | Added entry--hierarchical place name
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

753 * 计算机文件系统细节检索点 | System details access to computer files
$a - 机器型号 | Make and model of machine
$b - 程序语言 | Programming language
$c - 操作系统 | Operating system
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
&linkage

754 * 附加款目——分类学标识 | Added entry--taxonomic identification
$a * 分类学名称 | Taxonomic name
$c * 分类学阶元 | Taxonomic category
$d * 通用名或别名 | Common or alternative name
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 分类学标识来源 | Source of taxonomic identification
&linkage

758 * 资源标识 | Resource identifier
$a - 标签 | Label
$i * 关系说明 | Relationship information
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 标目或术语来源 | Source of heading or term
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
$5 - 字段适用机构 | Institution to which field applies
&linkage

760 * 主丛编款目 | Main series entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
&linkage

762 * 附属丛编款目 | Subseries entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
&linkage

765 * 原语种款目 | Original language entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

767 * 译作款目 | Translation entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

770 * 补编或特刊款目 | Supplement/special issue entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

772 * 补编的母体款目 | Supplement parent entry
^1 @link-note
^2 显示常数控制 | Display constant controller
  # 补充 | Supplement to
  0 母体 | Parent
  8 不生成显示常数 | No display constant generated
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

773 * 主文献款目 | Host item entry
^1 @link-note
^2 @link-display
&linked-work
$k * 相关文献的丛编数据 | Series data for related item
$p - 缩略题名 | Abbreviated title
$q - 卷期编号和首页 | Enumeration and first page
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
$3 - 专指资料 | Materials specified
&linkage

774 * 组成单元款目 | Constituent unit entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

775 * 其他版本款目 | Other edition entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$e - 语种代码 | Language code
$f - 国家代码 | Country code
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

776 * 其他载体形式款目 | Additional physical form entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

777 * 合订款目 | Issued with entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

780 * 先前款目 | Preceding entry
^1 @link-note
^2 关系类型 | Type of relationship
  0 继承 | Continues
  1 部分继承 | Continues in part
  2 代替 | Supersedes
  3 部分代替 | Supersedes in part
  4 由……与……合并而成 | Formed by the union of … and …
  5 吸收 | Absorbed
  6 部分吸收 | Absorbed in part
  7 由……分出 | Separated from
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

785 * 后续款目 | Succeeding entry
^1 @link-note
^2 关系类型 | Type of relationship
  0 由……继承 | Continued by
  1 由……部分继承 | Continued in part by
  2 由……代替 | Superseded by
  3 由……部分代替 | Superseded in part by
  4 并入 | Absorbed by
  5 部分并入 | Absorbed in part by
  6 分成……和…… | Split into … and …
  7 与……合并成…… | Merged with … to form …
  8 改回 | Changed back to
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

786 * 数据来源款目 | Data source entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$j - 内容时期 | Period of content
$k * 相关文献的丛编数据 | Series data for related item
$p - 缩略题名 | Abbreviated title
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$v - 来源贡献 | Source Contribution
$z * 国际标准书号 | International Standard Book Number
&linkage

787 * 其他关系款目 | Other relationship entry
^1 @link-note
^2 @link-display
&linked-work
$c - 限定信息 | Qualifying information
$k * 相关文献的丛编数据 | Series data for related item
$r * 报告号 | Report number
$u - 标准技术报告号 | Standard Technical Report Number
$z * 国际标准书号 | International Standard Book Number
&linkage

788 * 平行语言著录款目 | Parallel description in another language of cataloging
^1 @link-note
$a - 主要款目标目 | Main entry heading
$b - 版本 | Edition
$d - 出版地、出版者和出版日期 | Place, publisher, and date of publication
$i * 关系说明 | Relationship information
$l - 编目语种 | Language of cataloging
$n * 附注 | Note
$s - 统一题名 | Uniform title
$t - 题名 | Title
$w * 记录控制号 | Record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
&linkage
`;
