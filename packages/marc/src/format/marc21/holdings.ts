/**
 * MARC 21 Holdings: what it has of its own, which bibliographic records may carry too (embedded holdings). Notation: parse-format.ts.
 * Source: Library of Congress, MARC 21 Format for Holdings Data.
 */
export const HOLDINGS = `
014 * 连接号 | Linkage number
^1 连接号类型 | Type of linkage number
  0 题名记录控制号 | Linkage number for title-level holdings record
  1 书目记录控制号 | Linkage number of the bibliographic record
  8 其他 | Other
$a - 连接号 | Linkage number
$b - 来源 | Source of number
$z * 已注销或无效的连接号 | Canceled or invalid linkage number
&linkage

841 - 馆藏编码数据 | Holdings coded data values
$a - 记录类型（头标 06） | Type of record (Leader/06)
$b - 定长数据（008） | Fixed-length information (008)
$e - 编码级别（头标 17） | Encoding level (Leader/17)

842 - 文字物理形式标识 | Textual physical form designator
$a - 文字物理形式标识 | Textual physical form designator
&linkage

843 * 复制品附注 | Reproduction note
$a - 复制类型 | Type of reproduction
$b * 复制地 | Place of reproduction
$c * 复制责任机构 | Agency responsible for reproduction
$d - 复制日期 | Date of reproduction
$e - 复制品载体形态 | Physical description of reproduction
$f * 复制品丛编说明 | Series statement of reproduction
$m * 复制各期的日期和（或）卷期标识 | Dates and/or sequential designation of issues reproduced
$n * 复制品附注 | Note about reproduction
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
$7 - 复制品定长数据元 | Fixed-length data elements of reproduction
&linkage

844 - 单元名称 | Name of unit
$a - 单元名称 | Name of unit
&linkage

845 * 使用和复制条款附注 | Terms governing use and reproduction note
$a - 使用和复制条款 | Terms governing use and reproduction
$b - 管辖区 | Jurisdiction
$c - 授权 | Authorization
$d - 授权用户 | Authorized users
$f * 使用和复制权利 | Use and reproduction rights
$g * 可获得日期 | Availability date
$q - 提供机构 | Supplying agency
$u * 统一资源标识（URI） | Uniform Resource Identifier
$2 - 来源 | Source of term
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

853 * 题头与模式：基本书目单元 | Captions and pattern: basic bibliographic unit
^1 @compressible
^2 @caption-evaluation
&captions
$u * 每上级单元的书目单元数 | Bibliographic units per next higher level
$v * 编号连续方式 | Numbering continuity
$w - 频率 | Frequency
$x - 历法变化 | Calendar change
$y * 规律模式 | Regularity pattern
$z * 编号体系 | Numbering scheme
$2 * 来源 | Source of caption abbreviation
$3 - 专指资料 | Materials specified

854 * 题头与模式：补充资料 | Captions and pattern: supplementary material
^1 @compressible
^2 @caption-evaluation
&captions
$o * 补充资料类型 | Type of unit
$u * 每上级单元的书目单元数 | Bibliographic units per next higher level
$v * 编号连续方式 | Numbering continuity
$w - 频率 | Frequency
$x - 历法变化 | Calendar change
$y * 规律模式 | Regularity pattern
$z * 编号体系 | Numbering scheme
$2 * 来源 | Source of caption abbreviation
$3 - 专指资料 | Materials specified

855 * 题头与模式：索引 | Captions and pattern: indexes
^1 @compressible
^2 @caption-evaluation
&captions
$o * 索引类型 | Type of unit
$u * 每上级单元的书目单元数 | Bibliographic units per next higher level
$v * 编号连续方式 | Numbering continuity
$w - 频率 | Frequency
$x - 历法变化 | Calendar change
$y * 规律模式 | Regularity pattern
$z * 编号体系 | Numbering scheme
$2 * 来源 | Source of caption abbreviation
$3 - 专指资料 | Materials specified

863 * 编号与年代：基本书目单元 | Enumeration and chronology: basic bibliographic unit
^1 @encoding-level
^2 @holdings-form
&enumeration

864 * 编号与年代：补充资料 | Enumeration and chronology: supplementary material
^1 @encoding-level
^2 @holdings-form
&enumeration
$o * 补充资料题名 | Title of unit

865 * 编号与年代：索引 | Enumeration and chronology: indexes
^1 @encoding-level
^2 @holdings-form
&enumeration
$o * 索引题名 | Title of unit
$v * 索引覆盖的年代 | Issuance covered by index

866 * 文字馆藏：基本书目单元 | Textual holdings: basic bibliographic unit
^1 @textual-level
^2 @notation-type
&textual-holdings

867 * 文字馆藏：补充资料 | Textual holdings: supplementary material
^1 @textual-level
^2 @notation-type
&textual-holdings

868 * 文字馆藏：索引 | Textual holdings: indexes
^1 @textual-level
^2 @notation-type
&textual-holdings

876 * 单件信息：基本书目单元 | Item information: basic bibliographic unit
&item

877 * 单件信息：补充资料 | Item information: supplementary material
&item

878 * 单件信息：索引 | Item information: indexes
&item
`;

/** Groups and indicators of the tables above. */
export const HOLDINGS_SHARED = `
&captions
$a - 第一级编号 | First level of enumeration
$b - 第二级编号 | Second level of enumeration
$c - 第三级编号 | Third level of enumeration
$d - 第四级编号 | Fourth level of enumeration
$e - 第五级编号 | Fifth level of enumeration
$f - 第六级编号 | Sixth level of enumeration
$g - 备用编号体系第一级编号 | Alternative numbering scheme, first level of enumeration
$h - 备用编号体系第二级编号 | Alternative numbering scheme, second level of enumeration
$i - 第一级年代 | First level of chronology
$j - 第二级年代 | Second level of chronology
$k - 第三级年代 | Third level of chronology
$l - 第四级年代 | Fourth level of chronology
$m - 备用编号体系年代 | Alternative numbering scheme, chronology
$n - 发音指南 | Pronunciation of captions
$p - 每年期数 | Number of issues per year
$t - 复本 | Copy
$6 - 链接 | Linkage
$8 - 字段链接和序号 | Field link and sequence number

&enumeration
$a - 第一级编号 | First level of enumeration
$b - 第二级编号 | Second level of enumeration
$c - 第三级编号 | Third level of enumeration
$d - 第四级编号 | Fourth level of enumeration
$e - 第五级编号 | Fifth level of enumeration
$f - 第六级编号 | Sixth level of enumeration
$g - 备用编号体系第一级编号 | Alternative numbering scheme, first level of enumeration
$h - 备用编号体系第二级编号 | Alternative numbering scheme, second level of enumeration
$i - 第一级年代 | First level of chronology
$j - 第二级年代 | Second level of chronology
$k - 第三级年代 | Third level of chronology
$l - 第四级年代 | Fourth level of chronology
$m - 备用编号体系年代 | Alternative numbering scheme, chronology
$n - 换算的公历年 | Converted Gregorian year
$p - 单件标识 | Piece designation
$q - 单件物理状况 | Piece physical condition
$s * 版权文章付费代码 | Copyright article-fee code
$t - 复本号 | Copy number
$w - 断裂标识 | Break indicator
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$6 - 链接 | Linkage
$8 - 字段链接和序号 | Field link and sequence number

&textual-holdings
$a - 文字馆藏 | Textual string
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$2 - 来源 | Source of notation
$6 - 链接 | Linkage
$8 * 字段链接和序号 | Field link and sequence number

&item
$a - 内部单件号 | Internal item number
$b * 无效的内部单件号 | Invalid or canceled internal item number
$c * 价格 | Cost
$d * 入藏日期 | Date acquired
$e * 采访来源 | Source of acquisition
$h * 使用限制 | Use restrictions
$j * 单件状态 | Item status
$l * 临时位置 | Temporary location
$p * 单件标识（条码） | Piece designation
$r * 无效或已注销的单件标识 | Invalid or canceled piece designation
$t * 复本号 | Copy number
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$3 - 专指资料 | Materials specified
$6 - 链接 | Linkage
$8 * 字段链接和序号 | Field link and sequence number

@compressible 可压缩与可展开性 | Compressibility and expandability
  0 不可压缩或展开 | Cannot compress or expand
  1 可压缩，不可展开 | Can compress but not expand
  2 可压缩或展开 | Can compress or expand
  3 未知 | Unknown

@caption-evaluation 题头评价 | Caption evaluation
  0 题头已核实，各级齐全 | Captions verified; all levels present
  1 题头已核实，各级不一定齐全 | Captions verified; all levels may not be present
  2 题头未核实，各级齐全 | Captions unverified; all levels present
  3 题头未核实，各级不一定齐全 | Captions unverified; all levels may not be present

@encoding-level 字段编码级别 | Field encoding level
  # 未提供信息 | No information provided
  3 馆藏级别 3 | Holdings level 3
  4 馆藏级别 4 | Holdings level 4
  5 级别 4，带单件标识 | Holdings level 4 with piece designation

@holdings-form 馆藏形式 | Form of holdings
  # 未提供信息 | No information provided
  0 压缩式 | Compressed
  1 非压缩式 | Uncompressed
  2 压缩式，用文字显示 | Compressed, use textual display
  3 非压缩式，用文字显示 | Uncompressed, use textual display
  4 未发行的单件 | Item(s) not published

@textual-level 字段编码级别 | Field encoding level
  # 未提供信息 | No information provided
  3 馆藏级别 3 | Holdings level 3
  4 馆藏级别 4 | Holdings level 4
  5 级别 4，带单件标识 | Holdings level 4 with piece designation

@notation-type 记录方式 | Type of notation
  # 未提供信息 | No information provided
  0 非标准 | Non-standard
  1 ANSI/NISO Z39.71 或 ISO 10324 | ANSI/NISO Z39.71 or ISO 10324
  2 ANSI Z39.42 | ANSI Z39.42
  7 由 $2 指明 | Source specified in subfield $2
`;

/** Fields of the bibliographic format that a holdings record has too. */
export const FROM_BIBLIOGRAPHIC: readonly string[] = [
  ..."001 003 005 007 010 016 020 022 024 027 030 035 040 066 337 338 506 538 541 561 562 563 583".split(" "),
  ..."852 856 857 880 882 883 884 885".split(" "),
];
