// oxlint-disable max-lines -- a table, one line a thing
/** MARC 21 Bibliographic, 4XX series statements, 5XX notes. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const NOTES = `
400 *~ 丛编说明／附加款目——个人名称 | Series statement/added entry--personal name
^1 @personal
^2 代词代表主要款目 | Pronoun represents main entry
  0-1 是否代表 | Whether it does
$a - 个人名称 | Personal name
$b - 世次 | Numeration
$c * 与名称有关的称谓和其他词语 | Titles and other words associated with a name
$d - 与名称有关的日期 | Dates associated with a name
$e * 关系词 | Relator term
$f - 作品日期 | Date of a work
$g - 其他信息 | Miscellaneous information
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$t - 作品题名 | Title of a work
$u - 所属机构 | Affiliation
$v - 卷号或序列标识 | Volume number/sequential designation
$x - 国际标准连续出版物号 | International Standard Serial Number
$4 * 关系代码 | Relator code
&linkage

410 *~ 丛编说明／附加款目——团体名称 | Series statement/added entry--corporate name
^1 @corporate
^2 代词代表主要款目 | Pronoun represents main entry
  0-1 是否代表 | Whether it does
$a - 团体名称或作标目的管辖区名称 | Corporate name or jurisdiction name as entry element
$b * 下属单位 | Subordinate unit
$c - 会议地点 | Location of meeting
$d * 会议或条约签订日期 | Date of meeting or treaty signing
$e * 关系词 | Relator term
$f - 作品日期 | Date of a work
$g - 其他信息 | Miscellaneous information
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 分部、分册或会议届次号 | Number of part/section/meeting
$p * 作品分部或分册题名 | Name of part/section of a work
$t - 作品题名 | Title of a work
$u - 所属机构 | Affiliation
$v - 卷号或序列标识 | Volume number/sequential designation
$x - 国际标准连续出版物号 | International Standard Serial Number
$4 * 关系代码 | Relator code
&linkage

411 *~ 丛编说明／附加款目——会议名称 | Series statement/added entry--meeting name
^1 @corporate
^2 代词代表主要款目 | Pronoun represents main entry
  0-1 是否代表 | Whether it does
$a - 会议名称或作标目的管辖区名称 | Meeting name or jurisdiction name as entry element
$c - 会议地点 | Location of meeting
$d - 会议日期 | Date of meeting
$e * 下属单位 | Subordinate unit
$f - 作品日期 | Date of a work
$g - 其他信息 | Miscellaneous information
$k * 形式副标目 | Form subheading
$l - 作品语种 | Language of a work
$n * 分部、分册或会议届次号 | Number of part/section/meeting
$p * 作品分部或分册题名 | Name of part/section of a work
$q - 管辖区名称后的会议名称 | Name of meeting following jurisdiction name entry element
$t - 作品题名 | Title of a work
$u - 所属机构 | Affiliation
$v - 卷号或序列标识 | Volume number/sequential designation
$x - 国际标准连续出版物号 | International Standard Serial Number
$4 * 关系代码 | Relator code
&linkage

440 *~ 丛编说明／附加款目——题名 | Series statement/added entry--title
^2 @nonfiling
$a - 题名 | Title
$n * 作品分部或分册号 | Number of part/section of a work
$p * 作品分部或分册题名 | Name of part/section of a work
$v - 卷号或序列标识 | Volume number/sequential designation
$w * 书目记录控制号 | Bibliographic record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
&linkage

490 * 丛编说明 | Series statement
^1 丛编检索点 | Series tracing policy
  0 不作检索点 | Series not traced
  1 作检索点 | Series traced
$a * 丛编说明 | Series statement
$l - 国会图书馆索书号 | Library of Congress call number
$v * 卷号或序列标识 | Volume number/sequential designation
$x * 国际标准连续出版物号 | International Standard Serial Number
$y * 错误的 ISSN | Incorrect ISSN
$z * 已注销的 ISSN | Canceled ISSN
$3 - 专指资料 | Materials specified
&linkage

500 * 一般性附注 | General note
$a - 一般性附注 | General note
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

501 * 合订附注 | With note
$a - 合订附注 | With note
$5 - 字段适用机构 | Institution to which field applies
&linkage

502 * 学位论文附注 | Dissertation note
$a - 学位论文附注 | Dissertation note
$b - 学位类型 | Degree type
$c - 授予机构名称 | Name of granting institution
$d - 学位授予年 | Year of degree granted
$g * 其他信息 | Miscellaneous information
$o * 学位论文标识 | Dissertation identifier
&linkage

504 * 书目等附注 | Bibliography, etc. note
$a - 书目等附注 | Bibliography, etc. note
$b - 参考文献数 | Number of references
&linkage

505 * 格式化内容附注 | Formatted contents note
^1 显示常数控制 | Display constant controller
  0 目次 | Contents
  1 不完整目次 | Incomplete contents
  2 部分目次 | Partial contents
  8 不生成显示常数 | No display constant generated
^2 内容标识的级别 | Level of content designation
  # 基本级 | Basic
  0 增强级 | Enhanced
$a - 格式化内容附注 | Formatted contents note
$g * 其他信息 | Miscellaneous information
$r * 责任说明 | Statement of responsibility
$t * 题名 | Title
$u * 统一资源标识（URI） | Uniform Resource Identifier
&linkage

506 * 限制获取附注 | Restrictions on access note
^1 限制 | Restriction
  # 未提供信息 | No information provided
  0 无限制 | No restrictions
  1 有限制 | Restrictions apply
$a - 获取条款 | Terms governing access
$b * 管辖区 | Jurisdiction
$c * 实体获取规定 | Physical access provisions
$d * 授权用户 | Authorized users
$e * 授权 | Authorization
$f * 访问限制规范用语 | Standardized terminology for access restriction
$g * 可获得日期 | Availability date
$q * 提供机构 | Supplying agency
$u * 统一资源标识（URI） | Uniform Resource Identifier
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

507 -~ 图形资料比例尺附注 | Scale note for visual materials
$a - 比例尺数字附注 | Representative fraction of scale note
$b - 其余比例尺附注 | Remainder of scale note
&linkage

508 * 创作或制作人员附注 | Creation/production credits note
$a - 创作或制作人员附注 | Creation/production credits note
&linkage

510 * 引文或参考附注 | Citation/references note
^1 来源中的收录范围和位置 | Coverage/location in source
  0 收录范围未知 | Coverage unknown
  1 完整收录 | Coverage complete
  2 选择收录 | Coverage is selective
  3 未给出来源中的位置 | Location in source not given
  4 给出来源中的位置 | Location in source given
$a - 来源名称 | Name of source
$b - 来源的收录范围 | Coverage of source
$c - 在来源中的位置 | Location within source
$u * 统一资源标识（URI） | Uniform Resource Identifier
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
&linkage

511 * 参加者或表演者附注 | Participant or performer note
^1 显示常数控制 | Display constant controller
  0 不生成显示常数 | No display constant generated
  1 演员 | Cast
$a - 参加者或表演者附注 | Participant or performer note
&linkage

513 * 报告类型和覆盖时期附注 | Type of report and period covered note
$a - 报告类型 | Type of report
$b - 覆盖时期 | Period covered
&linkage

514 - 数据质量附注 | Data quality note
$a - 属性精度报告 | Attribute accuracy report
$b * 属性精度值 | Attribute accuracy value
$c * 属性精度说明 | Attribute accuracy explanation
$d - 逻辑一致性报告 | Logical consistency report
$e - 完整性报告 | Completeness report
$f - 水平位置精度报告 | Horizontal position accuracy report
$g * 水平位置精度值 | Horizontal position accuracy value
$h * 水平位置精度说明 | Horizontal position accuracy explanation
$i - 垂直位置精度报告 | Vertical positional accuracy report
$j * 垂直位置精度值 | Vertical positional accuracy value
$k * 垂直位置精度说明 | Vertical positional accuracy explanation
$m - 云量 | Cloud cover
$u * 统一资源标识（URI） | Uniform Resource Identifier
$z * 显示附注 | Display note
&linkage

515 * 编号特点附注 | Numbering peculiarities note
$a - 编号特点附注 | Numbering peculiarities note
&linkage

516 * 计算机文件或数据类型附注 | Type of computer file or data note
^1 @display8
$a - 计算机文件或数据类型附注 | Type of computer file or data note
&linkage

518 * 事件的日期、时间和地点附注 | Date/time and place of an event note
$a - 事件的日期、时间和地点附注 | Date/time and place of an event note
$d * 事件日期 | Date of event
$o * 其他事件信息 | Other event information
$p * 事件地点 | Place of event
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 * 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

520 * 提要等附注 | Summary, etc.
^1 显示常数控制 | Display constant controller
  # 提要 | Summary
  0 主题 | Subject
  1 评论 | Review
  2 范围与内容 | Scope and content
  3 文摘 | Abstract
  4 内容建议 | Content advice
  8 不生成显示常数 | No display constant generated
$a - 提要等附注 | Summary, etc. note
$b - 提要补充 | Expansion of summary note
$c - 分配机构 | Assigning agency
$u * 统一资源标识（URI） | Uniform Resource Identifier
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

521 * 读者对象附注 | Target audience note
^1 显示常数控制 | Display constant controller
  # 读者对象 | Audience
  0 阅读年级 | Reading grade level
  1 兴趣年龄 | Interest age level
  2 兴趣年级 | Interest grade level
  3 特殊读者特征 | Special audience characteristics
  4 动机或兴趣水平 | Motivation/interest level
  8 不生成显示常数 | No display constant generated
$a * 读者对象附注 | Target audience note
$b - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

522 * 地理范围附注 | Geographic coverage note
^1 @display8
$a - 地理范围附注 | Geographic coverage note
&linkage

524 * 所著录文献首选引用格式附注 | Preferred citation of described materials note
^1 @display8
$a - 首选引用格式附注 | Preferred citation of described materials note
$2 - 所用模式来源 | Source of schema used
$3 - 专指资料 | Materials specified
&linkage

525 * 补编附注 | Supplement note
$a - 补编附注 | Supplement note
&linkage

526 * 学习计划信息附注 | Study program information note
^1 显示常数控制 | Display constant controller
  0 阅读计划 | Reading program
  8 不生成显示常数 | No display constant generated
$a - 计划名称 | Program name
$b - 兴趣级别 | Interest level
$c - 阅读级别 | Reading level
$d - 题名点值 | Title point value
$i - 显示文字 | Display text
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$5 - 字段适用机构 | Institution to which field applies
&linkage

530 * 其他载体形式附注 | Additional physical form available note
$a - 其他载体形式附注 | Additional physical form available note
$b - 获得来源 | Availability source
$c - 可获得条件 | Availability conditions
$d - 次序号 | Order number
$u * 统一资源标识（URI） | Uniform Resource Identifier
$3 - 专指资料 | Materials specified
&linkage

532 * 无障碍附注 | Accessibility note
^1 显示常数控制 | Display constant controller
  0 无障碍技术细节 | Accessibility technical details
  1 无障碍特征 | Accessibility features
  2 无障碍缺陷 | Accessibility deficiencies
  8 不生成显示常数 | No display constant generated
$a - 无障碍概述 | Summary of accessibility
&linkage

533 * 复制品附注 | Reproduction note
$a - 复制类型 | Type of reproduction
$b * 复制地 | Place of reproduction
$c * 复制责任机构 | Agency responsible for reproduction
$d - 复制日期 | Date of reproduction
$e - 复制品载体形态 | Physical description of reproduction
$f * 复制品丛编说明 | Series statement of reproduction
$m * 复制各期的日期和（或）序列标识 | Dates and/or sequential designation of issues reproduced
$n * 复制品附注 | Note about reproduction
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
$7 - 复制品的定长数据元 | Fixed-length data elements of reproduction
&linkage

534 * 原作版本附注 | Original version note
$a - 原作主要款目 | Main entry of original
$b - 原作版本说明 | Edition statement of original
$c - 原作出版发行等 | Publication, distribution, etc. of original
$e - 原作载体形态等 | Physical description, etc. of original
$f * 原作丛编说明 | Series statement of original
$k * 原作识别题名 | Key title of original
$l - 原件所在地 | Location of original
$m - 资料特殊细节 | Material specific details
$n * 原作附注 | Note about original
$o * 其他资源标识 | Other resource identifier
$p - 导语 | Introductory phrase
$t - 原作题名说明 | Title statement of original
$x * 国际标准连续出版物号 | International Standard Serial Number
$z * 国际标准书号 | International Standard Book Number
$3 - 专指资料 | Materials specified
&linkage

535 * 原件或复本所在地附注 | Location of originals/duplicates note
^1 保管者的附加信息 | Additional information about custodian
  1 原件持有者 | Holder of originals
  2 复本持有者 | Holder of duplicates
$a - 保管者 | Custodian
$b * 邮政地址 | Postal address
$c * 国家 | Country
$d * 电信地址 | Telecommunications address
$g - 保存地代码 | Repository location code
$3 - 专指资料 | Materials specified
&linkage

536 * 资助信息附注 | Funding information note
$a - 附注内容 | Text of note
$b * 合同号 | Contract number
$c * 资助号 | Grant number
$d * 未区分的号码 | Undifferentiated number
$e * 项目要素号 | Program element number
$f * 项目号 | Project number
$g * 任务号 | Task number
$h * 工作单元号 | Work unit number
&linkage

538 * 系统细节附注 | System details note
$a - 系统细节附注 | System details note
$i - 显示文字 | Display text
$u * 统一资源标识（URI） | Uniform Resource Identifier
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

540 * 使用和复制条款附注 | Terms governing use and reproduction note
$a - 使用和复制条款 | Terms governing use and reproduction
$b - 管辖区 | Jurisdiction
$c - 授权 | Authorization
$d - 授权用户 | Authorized users
$f * 使用和复制权利 | Use and reproduction rights
$g * 可获得日期 | Availability date
$q - 提供机构 | Supplying agency
$u * 统一资源标识（URI） | Uniform Resource Identifier
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

541 * 直接采访来源附注 | Immediate source of acquisition note
^1 @privacy
$a - 采访来源 | Source of acquisition
$b - 地址 | Address
$c - 采访方式 | Method of acquisition
$d - 采访日期 | Date of acquisition
$e - 登录号 | Accession number
$f - 所有者 | Owner
$h - 购买价格 | Purchase price
$n * 数量 | Extent
$o * 单位类型 | Type of unit
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

542 * 版权状态信息 | Information relating to copyright status
^1 @privacy
$a - 个人创作者 | Personal creator
$b - 个人创作者卒年 | Personal creator death date
$c - 团体创作者 | Corporate creator
$d * 版权所有者 | Copyright holder
$e * 版权所有者联系方式 | Copyright holder contact information
$f * 版权声明 | Copyright statement
$g - 版权日期 | Copyright date
$h * 版权续展日期 | Copyright renewal date
$i - 出版日期 | Publication date
$j - 创建日期 | Creation date
$k * 出版者 | Publisher
$l - 版权状态 | Copyright status
$m - 出版状态 | Publication status
$n * 附注 | Note
$o - 查证日期 | Research date
$p * 出版或创作国 | Country of publication or creation
$q - 提供机构 | Supplying agency
$r - 版权评估管辖区 | Jurisdiction of copyright assessment
$s - 信息来源 | Source of information
$u * 统一资源标识（URI） | Uniform Resource Identifier
$3 - 专指资料 | Materials specified
&linkage

544 * 其他档案资料所在地附注 | Location of other archival materials note
^1 关系 | Relationship
  # 未提供信息 | No information provided
  0 关联资料 | Associated materials
  1 相关资料 | Related materials
$a * 保管者 | Custodian
$b * 地址 | Address
$c * 国家 | Country
$d * 题名 | Title
$e * 出处 | Provenance
$n * 附注 | Note
$3 - 专指资料 | Materials specified
&linkage

545 * 传记或历史数据 | Biographical or historical data
^1 数据类型 | Type of data
  # 未提供信息 | No information provided
  0 传略 | Biographical sketch
  1 机构沿革 | Administrative history
$a - 传记或历史附注 | Biographical or historical note
$b - 扩展信息 | Expansion
$u * 统一资源标识（URI） | Uniform Resource Identifier
&linkage

546 * 语种附注 | Language note
$a - 语种附注 | Language note
$b * 信息代码或字母表 | Information code or alphabet
$3 - 专指资料 | Materials specified
&linkage

547 * 先前题名复杂性附注 | Former title complexity note
$a - 先前题名复杂性附注 | Former title complexity note
&linkage

550 * 出版机构附注 | Issuing body note
$a - 出版机构附注 | Issuing body note
&linkage

552 * 实体和属性信息附注 | Entity and attribute information note
$a - 实体类型标签 | Entity type label
$b - 实体类型定义及来源 | Entity type definition and source
$c - 属性标签 | Attribute label
$d - 属性定义及来源 | Attribute definition and source
$e * 枚举域值 | Enumerated domain value
$f * 枚举域值定义及来源 | Enumerated domain value definition and source
$g - 值域最小值和最大值 | Range domain minimum and maximum
$h - 代码集名称及来源 | Codeset name and source
$i - 不可表示的域 | Unrepresentable domain
$j - 属性计量单位及分辨率 | Attribute units of measurement and resolution
$k - 属性值起讫日期 | Beginning date and ending date of attribute values
$l - 属性值精度 | Attribute value accuracy
$m - 属性值精度说明 | Attribute value accuracy explanation
$n - 属性测量频率 | Attribute measurement frequency
$o * 实体和属性概述 | Entity and attribute overview
$p * 实体和属性详细引文 | Entity and attribute detail citation
$u * 统一资源标识（URI） | Uniform Resource Identifier
$z * 显示附注 | Display note
&linkage

555 * 累积索引或检索工具附注 | Cumulative index/finding aids note
^1 显示常数控制 | Display constant controller
  # 索引 | Indexes
  0 检索工具 | Finding aids
  8 不生成显示常数 | No display constant generated
$a - 累积索引或检索工具附注 | Cumulative index/finding aids note
$b * 获得来源 | Availability source
$c - 控制程度 | Degree of control
$d - 书目参考 | Bibliographic reference
$u * 统一资源标识（URI） | Uniform Resource Identifier
$3 - 专指资料 | Materials specified
&linkage

556 * 文档资料附注 | Information about documentation note
^1 @display8
$a - 文档资料附注 | Information about documentation note
$z * 国际标准书号 | International Standard Book Number
&linkage

561 * 所有权和保管历史 | Ownership and custodial history
^1 @privacy
$a - 来历 | History
$u * 统一资源标识（URI） | Uniform Resource Identifier
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

562 * 复本和版本标识附注 | Copy and version identification note
$a * 识别标记 | Identifying markings
$b * 复本标识 | Copy identification
$c * 版本标识 | Version identification
$d * 放映格式 | Presentation format
$e * 份数 | Number of copies
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

563 * 装订信息 | Binding information
$a - 装订附注 | Binding note
$u * 统一资源标识（URI） | Uniform Resource Identifier
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

565 * 案例文件特征附注 | Case file characteristics note
^1 显示常数控制 | Display constant controller
  # 文件大小 | File size
  0 案例文件特征 | Case file characteristics
  8 不生成显示常数 | No display constant generated
$a - 案例或变量数 | Number of cases/variables
$b * 变量名称 | Name of variable
$c * 分析单元 | Unit of analysis
$d * 数据总体 | Universe of data
$e * 归档体系或代码 | Filing scheme or code
$3 - 专指资料 | Materials specified
&linkage

567 * 方法附注 | Methodology note
^1 @display8
$a - 方法附注 | Methodology note
$b * 受控词 | Controlled term
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
&linkage

580 * 连接款目复杂性附注 | Linking entry complexity note
$a - 连接款目复杂性附注 | Linking entry complexity note
&linkage

581 * 有关所著录文献的出版物附注 | Publications about described materials note
^1 @display8
$a - 有关所著录文献的出版物附注 | Publications about described materials note
$z * 国际标准书号 | International Standard Book Number
$3 - 专指资料 | Materials specified
&linkage

583 * 处理附注 | Action note
^1 @privacy
$a - 处理活动 | Action
$b * 处理标识 | Action identification
$c * 处理时间 | Time/date of action
$d * 处理间隔 | Action interval
$e * 处理条件 | Contingency for action
$f * 授权 | Authorization
$h * 管辖区 | Jurisdiction
$i * 处理方法 | Method of action
$j * 处理地点 | Site of action
$k * 处理者 | Action agent
$l * 状态 | Status
$n * 数量 | Extent
$o * 单位类型 | Type of unit
$u * 统一资源标识（URI） | Uniform Resource Identifier
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

584 * 累积量和使用频率附注 | Accumulation and frequency of use note
$a * 累积量 | Accumulation
$b * 使用频率 | Frequency of use
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

585 * 展览附注 | Exhibitions note
$a - 展览附注 | Exhibitions note
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

586 * 获奖附注 | Awards note
^1 @display8
$a - 获奖附注 | Awards note
$3 - 专指资料 | Materials specified
&linkage

588 * 著录依据附注 | Source of description note
^1 显示常数控制 | Display constant controller
  # 未提供信息 | No information provided
  0 著录依据 | Source of description
  1 所据最新一期 | Latest issue consulted
$a - 著录依据附注 | Source of description note
$5 - 字段适用机构 | Institution to which field applies
&linkage
`;
