/** MARC 21 Bibliographic, 80X–83X series added entries, 84X–88X holdings and others. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const LOCATIONS = `
800 * 丛编附加款目——个人名称 | Series added entry--personal name
^1 @personal
&personal-name
$h - 载体 | Medium
$m * 音乐演奏媒介 | Medium of performance for music
$o - 音乐改编说明 | Arranged statement for music
$r - 调名 | Key for music
$s * 版本 | Version
$v - 卷或序列标识 | Volume/sequential designation
$w * 书目记录控制号 | Bibliographic record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 * 字段适用机构 | Institution to which field applies
$7 - 控制子字段 | Control subfield
&linkage

810 * 丛编附加款目——团体名称 | Series added entry--corporate name
^1 @corporate
&corporate-name
$h - 载体 | Medium
$m * 音乐演奏媒介 | Medium of performance for music
$o - 音乐改编说明 | Arranged statement for music
$r - 调名 | Key for music
$s * 版本 | Version
$v - 卷或序列标识 | Volume/sequential designation
$w * 书目记录控制号 | Bibliographic record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 * 字段适用机构 | Institution to which field applies
$7 - 控制子字段 | Control subfield
&linkage

811 * 丛编附加款目——会议名称 | Series added entry--meeting name
^1 @corporate
&meeting-name
$h - 载体 | Medium
$s * 版本 | Version
$v - 卷或序列标识 | Volume/sequential designation
$w * 书目记录控制号 | Bibliographic record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 * 字段适用机构 | Institution to which field applies
$7 - 控制子字段 | Control subfield
&linkage

830 * 丛编附加款目——统一题名 | Series added entry--uniform title
^2 @nonfiling
&uniform-title
$v - 卷或序列标识 | Volume/sequential designation
$w * 书目记录控制号 | Bibliographic record control number
$x - 国际标准连续出版物号 | International Standard Serial Number
$3 - 专指资料 | Materials specified
$5 * 字段适用机构 | Institution to which field applies
$7 - 控制子字段 | Control subfield
&linkage

850 * 馆藏机构 | Holding institution
$a * 馆藏机构 | Holding institution
$8 * 字段链接和序号 | Field link and sequence number

852 * 馆藏位置 | Location
^1 @shelving-scheme
^2 @shelving-order
$a - 馆藏地 | Location
$b * 分馆藏地或专藏 | Sublocation or collection
$c * 排架位置 | Shelving location
$d * 先前排架位置 | Former shelving location
$e * 地址 | Address
$f * 位置限定代码 | Coded location qualifier
$g * 非代码位置限定 | Non-coded location qualifier
$h - 分类号部分 | Classification part
$i * 单件部分 | Item part
$j - 排架控制号 | Shelving control number
$k * 索书号前缀 | Call number prefix
$l - 排架题名 | Shelving form of title
$m * 索书号后缀 | Call number suffix
$n - 国家代码 | Country code
$p - 单件标识 | Piece designation
$q - 单件物理状况 | Piece physical condition
$s * 版权文章付费代码 | Copyright article-fee code
$t - 复本号 | Copy number
$u * 统一资源标识（URI） | Uniform Resource Identifier
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$2 - 分类法或排架法来源 | Source of classification or shelving scheme
$3 - 专指资料 | Materials specified
$6 - 链接 | Linkage
$8 - 顺序号 | Sequence number

856 * 电子资源定位与访问 | Electronic location and access
^1 @access-method
^2 @electronic-relationship
$a * 主机名 | Host name
$b * 检索号（已停用） | Access number (obsolete)
$c * 压缩信息 | Compression information
$d * 路径 | Path
$e * 联盟 | Consortium
$f * 电子文件名 | Electronic name
$g * 持久标识 | Persistent identifier
$h * 失效的统一资源标识 | Non-functioning Uniform Resource Identifier
$l * 访问限制规范用语 | Standardized information governing access
$i * 操作指示（已停用） | Instruction (obsolete)
$j - 每秒比特数（已停用） | Bits per second (obsolete)
$k - 口令（已停用） | Password (obsolete)
$m * 访问协助联系人 | Contact for access assistance
$n * 获取条款 | Terms governing access
$o - 操作系统 | Operating system
$p - 端口 | Port
$q - 电子格式类型 | Electronic format type
$r * 使用和复制规范用语 | Standardized information governing use and reproduction
$s * 文件大小 | File size
$t * 使用和复制条款 | Terms governing use and reproduction
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 可访问时间 | Hours access method available
$w * 记录控制号 | Record control number
$x * 非公开附注 | Nonpublic note
$y * 链接文字 | Link text
$z * 公开附注 | Public note
$2 - 检索方式 | Access method
$3 - 专指资料 | Materials specified
$7 - 访问状态 | Access status
&linkage

857 * 电子档案定位与访问 | Electronic archive location and access
^1 访问方式 | Access method
  # 未提供信息 | No information provided
  1 FTP | FTP
  4 HTTP | HTTP
  7 由 $2 指明 | Method specified in subfield $2
^2 @electronic-relationship
$b - 网络存档名称 | Name of archiving agency
$c - 网络存档集名称 | Name of Web archive or digital archive repository
$d - 存档起始日期 | Date range of archived material
$e - 存档完整性 | Archive completeness
$f * 存档状态 | Archive status
$g * 持久标识 | Persistent identifier
$h * 失效的统一资源标识 | Non-functioning Uniform Resource Identifier
$l * 访问限制规范用语 | Standardized information governing access
$m * 访问协助联系人 | Contact for access assistance
$n * 获取条款 | Terms governing access
$q - 电子格式类型 | Electronic format type
$r * 使用和复制规范用语 | Standardized information governing use and reproduction
$s * 文件大小 | File size
$t * 使用和复制条款 | Terms governing use and reproduction
$u * 统一资源标识（URI） | Uniform Resource Identifier
$x * 非公开附注 | Nonpublic note
$y * 链接文字 | Link text
$z * 公开附注 | Public note
$2 - 检索方式 | Access method
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
$7 - 访问状态 | Access status
&linkage

880 * 交替字形表示 | Alternate graphic representation
^1 @any
^2 @any
$6 - 链接 | Linkage

881 * 载体表现说明 | Manifestation statements
$a * 载体表现说明，高层或通用 | Manifestation statement, high-level/general
$b * 载体表现标识说明 | Manifestation identifier statement
$c * 载体表现题名和责任说明 | Manifestation title and responsibility statement
$d * 载体表现版本说明 | Manifestation edition statement
$e * 载体表现生产说明 | Manifestation production statement
$f * 载体表现出版说明 | Manifestation publication statement
$g * 载体表现发行说明 | Manifestation distribution statement
$h * 载体表现制作说明 | Manifestation manufacture statement
$i * 载体表现版权说明 | Manifestation copyright statement
$j * 载体表现频率说明 | Manifestation frequency statement
$k * 载体表现序列标识说明 | Manifestation designation of sequence statement
$l * 载体表现丛编说明 | Manifestation series statement
$m * 载体表现学位论文说明 | Manifestation dissertation statement
$n * 载体表现区域编码说明 | Manifestation regional encoding statement
$3 - 专指资料 | Materials specified
&linkage

882 - 替代记录信息 | Replacement record information
$a * 替代题名 | Replacement title
$i * 说明文字 | Explanatory text
$w * 替代书目记录控制号 | Replacement bibliographic record control number
&linkage

883 * 元数据来源 | Metadata provenance
^1 分配方法 | Method of assignment
  # 未提供信息、不适用 | No information provided/not applicable
  0 全自动生成 | Fully machine-generated
  1 部分自动生成 | Partially machine-generated
  2 非自动生成 | Not machine-generated
$a - 创建过程 | Creation process
$c - 置信度 | Confidence value
$d - 创建日期 | Creation date
$q - 分配或生成机构 | Assigning or generating agency
$u - 统一资源标识（URI） | Uniform Resource Identifier
$w * 书目记录控制号 | Bibliographic record control number
$x - 有效截止日期 | Validity end date
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$8 * 字段链接和序号 | Field link and sequence number

884 * 著录转换信息 | Description conversion information
$a - 转换过程 | Conversion process
$g - 转换日期 | Conversion date
$k - 源元数据标识 | Identifier of source metadata
$q - 转换机构 | Conversion agency
$u * 统一资源标识（URI） | Uniform Resource Identifier

885 * 匹配信息 | Matching information
$a - 匹配信息 | Matching information
$b - 匹配状态及其核查 | Status of matching and its checking
$c - 置信度 | Confidence value
$d - 生成日期 | Generation date
$w * 记录控制号 | Record control number
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$5 - 字段适用机构 | Institution to which field applies

886 * 其他 MARC 信息字段 | Foreign MARC information field
^1 字段类型 | Type of field
  0 头标 | Leader
  1 变长控制字段 | Variable control fields
  2 变长数据字段 | Variable data fields
$a * 其他 MARC 字段号 | Tag of the foreign MARC field
$b * 其他 MARC 字段内容 | Content of the foreign MARC field
$c * 其他 MARC 子字段 | Foreign MARC subfield
$d * 其他 MARC 子字段 | Foreign MARC subfield
$e * 其他 MARC 子字段 | Foreign MARC subfield
$f * 其他 MARC 子字段 | Foreign MARC subfield
$g * 其他 MARC 子字段 | Foreign MARC subfield
$h * 其他 MARC 子字段 | Foreign MARC subfield
$i * 其他 MARC 子字段 | Foreign MARC subfield
$j * 其他 MARC 子字段 | Foreign MARC subfield
$k * 其他 MARC 子字段 | Foreign MARC subfield
$l * 其他 MARC 子字段 | Foreign MARC subfield
$m * 其他 MARC 子字段 | Foreign MARC subfield
$n * 其他 MARC 子字段 | Foreign MARC subfield
$o * 其他 MARC 子字段 | Foreign MARC subfield
$p * 其他 MARC 子字段 | Foreign MARC subfield
$q * 其他 MARC 子字段 | Foreign MARC subfield
$r * 其他 MARC 子字段 | Foreign MARC subfield
$s * 其他 MARC 子字段 | Foreign MARC subfield
$t * 其他 MARC 子字段 | Foreign MARC subfield
$u * 其他 MARC 子字段 | Foreign MARC subfield
$v * 其他 MARC 子字段 | Foreign MARC subfield
$w * 其他 MARC 子字段 | Foreign MARC subfield
$x * 其他 MARC 子字段 | Foreign MARC subfield
$y * 其他 MARC 子字段 | Foreign MARC subfield
$z * 其他 MARC 子字段 | Foreign MARC subfield
$0 * 其他 MARC 子字段 | Foreign MARC subfield
$1 * 其他 MARC 子字段 | Foreign MARC subfield
$2 * 数据来源 | Source of data
$4 * 其他 MARC 子字段 | Foreign MARC subfield
$5 * 其他 MARC 子字段 | Foreign MARC subfield
$6 * 其他 MARC 子字段 | Foreign MARC subfield
$7 * 其他 MARC 子字段 | Foreign MARC subfield
$8 * 其他 MARC 子字段 | Foreign MARC subfield
$9 * 其他 MARC 子字段 | Foreign MARC subfield

887 * 非 MARC 信息字段 | Non-MARC information field
$a - 非 MARC 字段内容 | Content of non-MARC field
$2 - 数据来源 | Source of data
`;
