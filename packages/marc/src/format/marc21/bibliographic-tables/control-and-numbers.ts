// oxlint-disable max-lines -- a table, one line a thing
/** MARC 21 Bibliographic, 00X control fields, 01X–09X numbers and codes. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const NUMBERS = `
001 - 控制号 | Control number

003 - 控制号标识 | Control number identifier

005 - 最近一次作业的日期和时间 | Date and time of latest transaction

006 * 定长数据元：附加资料特征 | Fixed-length data elements: additional material characteristics

007 * 载体形态定长数据元 | Physical description fixed field

008 ! 定长数据元 | Fixed-length data elements

010 - 国会图书馆控制号 | Library of Congress control number
$a - LC 控制号 | LC control number
$b * NUCMC 控制号 | NUCMC control number
$z * 已注销或无效的 LC 控制号 | Canceled/invalid LC control number
$8 * 字段链接和序号 | Field link and sequence number

013 * 专利控制信息 | Patent control information
$a - 号码 | Number
$b - 国家 | Country
$c - 号码类型 | Type of number
$d * 日期 | Date
$e * 状态 | Status
$f * 文献当事方 | Party to document
&linkage

015 * 国家书目号 | National bibliography number
$a * 国家书目号 | National bibliography number
$q * 限定信息 | Qualifying information
$z * 已注销或无效的国家书目号 | Canceled/Invalid national bibliography number
$2 - 来源 | Source
&linkage

016 * 国家书目机构控制号 | National bibliographic agency control number
^1 国家书目机构 | National bibliographic agency
  # 加拿大图书档案馆 | Library and Archives Canada
  7 由 $2 指明 | Source specified in subfield $2
$a - 记录控制号 | Record control number
$z * 已注销或无效的记录控制号 | Canceled or invalid record control number
$2 - 来源 | Source
$8 * 字段链接和序号 | Field link and sequence number

017 * 版权或法定缴存号 | Copyright or legal deposit number
^2 @display8
$a * 版权或法定缴存号 | Copyright or legal deposit number
$b - 分配机构 | Assigning agency
$d - 日期 | Date
$i - 显示文字 | Display text
$z * 已注销或无效的版权或法定缴存号 | Canceled/invalid copyright or legal deposit number
$2 - 来源 | Source
&linkage

018 - 版权文章付费代码 | Copyright article-fee code
$a - 版权文章付费代码 | Copyright article-fee code
&linkage

020 * 国际标准书号 | International Standard Book Number
$a - 国际标准书号 | International Standard Book Number
$c - 获得方式 | Terms of availability
$q * 限定信息 | Qualifying information
$z * 已注销或无效的 ISBN | Canceled/invalid ISBN
&linkage

022 * 国际标准连续出版物号 | International Standard Serial Number
^1 国际关注程度 | Level of international interest
  # 未指明 | No level specified
  0 国际关注的连续性资源 | Continuing resource of international interest
  1 非国际关注的连续性资源 | Continuing resource not of international interest
^2 @undefined
$a - 国际标准连续出版物号 | International Standard Serial Number
$l - ISSN-L | ISSN-L
$m * 已注销的 ISSN-L | Canceled ISSN-L
$y * 错误的 ISSN | Incorrect ISSN
$z * 已注销的 ISSN | Canceled ISSN
$2 - 来源 | Source
&linkage

024 * 其他标准标识号 | Other standard identifier
^1 标准号码类型 | Type of standard number or code
  0 国际标准录音资料代码（ISRC） | International Standard Recording Code
  1 通用产品代码（UPC） | Universal Product Code
  2 国际标准乐谱号（ISMN） | International Standard Music Number
  3 国际商品编码（EAN） | International Article Number
  4 连续出版物及单篇标识（SICI） | Serial Item and Contribution Identifier
  7 由 $2 指明 | Source specified in subfield $2
  8 未指明类型 | Unspecified type
^2 差异标识 | Difference indicator
  # 未提供信息 | No information provided
  0 无差异 | No difference
  1 有差异 | Difference
$a - 标准号码 | Standard number or code
$c - 获得方式 | Terms of availability
$d - 标准号码后的附加码 | Additional codes following the standard number or code
$q * 限定信息 | Qualifying information
$z * 已注销或无效的标准号码 | Canceled/invalid standard number or code
$2 - 号码或代码来源 | Source of number or code
&linkage

025 * 海外采访号 | Overseas acquisition number
$a * 海外采访号 | Overseas acquisition number
$8 * 字段链接和序号 | Field link and sequence number

026 * 指纹标识 | Fingerprint identifier
$a - 第一、二组字符 | First and second groups of characters
$b - 第三、四组字符 | Third and fourth groups of characters
$c - 日期 | Date
$d * 卷或部分数 | Number of volume or part
$e - 未解析的指纹 | Unparsed fingerprint
$2 - 来源 | Source
$5 * 字段适用机构 | Institution to which field applies
&linkage

027 * 标准技术报告号 | Standard technical report number
$a - 标准技术报告号 | Standard technical report number
$q * 限定信息 | Qualifying information
$z * 已注销或无效的号码 | Canceled/invalid number
&linkage

028 * 出版者号或发行者号 | Publisher or distributor number
^1 号码类型 | Type of number
  0 录音制品发行号 | Issue number
  1 模版号 | Matrix number
  2 印版号 | Plate number
  3 其他乐谱出版者号 | Other music publisher number
  4 录像制品号 | Video recording publisher number
  5 其他出版者号 | Other publisher number
  6 发行者号 | Distributor number
^2 附注和附加检索点控制 | Note/added entry controller
  0 不作附注，不作检索点 | No note, no added entry
  1 作附注，作检索点 | Note, added entry
  2 作附注，不作检索点 | Note, no added entry
  3 不作附注，作检索点 | No note, added entry
$a - 出版者或发行者编号 | Publisher or distributor number
$b - 来源 | Source
$q * 限定信息 | Qualifying information
&linkage

030 * CODEN 代码 | CODEN designation
$a - CODEN | CODEN
$z * 已注销或无效的 CODEN | Canceled/invalid CODEN
&linkage

031 * 音乐起句信息 | Musical incipits information
$a - 作品号 | Number of work
$b - 乐章号 | Number of movement
$c - 选段号 | Number of excerpt
$d * 卷端题名或标目 | Caption or heading
$e - 角色 | Role
$g - 谱号 | Clef
$m - 声部或乐器 | Voice/instrument
$n - 调号 | Key signature
$o - 拍号 | Time signature
$p - 记谱 | Musical notation
$q * 一般性附注 | General note
$r - 调或调式 | Key or mode
$s * 有效性代码附注 | Coded validity note
$t * 歌词起句 | Text incipit
$u * 统一资源标识（URI） | Uniform Resource Identifier
$y * 链接文字 | Link text
$z * 公开附注 | Public note
$2 - 体系代码 | System code
&linkage

032 * 邮政登记号 | Postal registration number
$a - 邮政登记号 | Postal registration number
$b - 来源（号码分配机构） | Source (agency assigning number)
&linkage

033 * 事件的日期、时间和地点 | Date/time and place of an event
^1 $a 中日期的类型 | Type of date in subfield $a
  # 无日期信息 | No date information
  0 单一日期 | Single date
  1 多个单一日期 | Multiple single dates
  2 日期范围 | Range of dates
^2 事件类型 | Type of event
  # 未提供信息 | No information provided
  0 采集 | Capture
  1 播放 | Broadcast
  2 发现 | Finding
$a * 格式化日期或时间 | Formatted date/time
$b * 地理分类区域代码 | Geographic classification area code
$c * 地理分类子区域代码 | Geographic classification subarea code
$p * 事件地点 | Place of event
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 * 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

034 * 测绘制图数学编码数据 | Coded cartographic mathematical data
^1 比例尺类型 | Type of scale
  0 比例尺不能确定或未记录 | Scale indeterminable/No scale recorded
  1 单一比例尺 | Single scale
  3 比例尺范围 | Range of scales
^2 环的类型 | Type of ring
  # 不适用 | Not applicable
  0 外环 | Outer ring
  1 排除环 | Exclusion ring
$a - 比例尺类别 | Category of scale
$b * 水平比例尺分母 | Constant ratio linear horizontal scale
$c * 垂直比例尺分母 | Constant ratio linear vertical scale
$d - 坐标：最西经度 | Coordinates--westernmost longitude
$e - 坐标：最东经度 | Coordinates--easternmost longitude
$f - 坐标：最北纬度 | Coordinates--northernmost latitude
$g - 坐标：最南纬度 | Coordinates--southernmost latitude
$h * 角度比例尺 | Angular scale
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
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

035 * 系统控制号 | System control number
$a - 系统控制号 | System control number
$z * 已注销或无效的控制号 | Canceled/invalid control number
&linkage

036 - 计算机数据文件原研究号 | Original study number for computer data files
$a - 原研究号 | Original study number
$b - 来源（号码分配机构） | Source (agency assigning number)
&linkage

037 * 采访来源 | Source of acquisition
^1 采访来源顺序 | Source of acquisition sequence
  # 不适用、未提供或最早的来源 | Not applicable/No information provided/Earliest
  2 中间来源 | Intervening
  3 现行或最新来源 | Current/Most current
$a - 库存号 | Stock number
$b - 库存号或采访来源 | Source of stock number/acquisition
$c * 获得方式 | Terms of availability
$f * 发行形式 | Form of issue
$g * 附加格式特征 | Additional format characteristics
$n * 附注 | Note
$3 - 专指资料 | Materials specified
$5 * 字段适用机构 | Institution to which field applies
&linkage

038 - 记录内容许可者 | Record content licensor
$a - 记录内容许可者 | Record content licensor
&linkage

040 - 编目源 | Cataloging source
$a - 原编目机构 | Original cataloging agency
$b - 编目语种 | Language of cataloging
$c - 转录机构 | Transcribing agency
$d * 修改机构 | Modifying agency
$e * 著录规则 | Description conventions
&linkage

041 * 语种代码 | Language code
^1 翻译标识 | Translation indication
  # 未提供信息 | No information provided
  0 作品不是译作，也不含译文 | Item not a translation/does not include a translation
  1 作品是译作或含译文 | Item is or includes a translation
^2 @code-source
$a * 正文、声道或单独题名的语种代码 | Language code of text/sound track or separate title
$b * 提要或文摘的语种代码 | Language code of summary or abstract
$d * 演唱或口述文字的语种代码 | Language code of sung or spoken text
$e * 歌词的语种代码 | Language code of librettos
$f * 目次的语种代码 | Language code of table of contents
$g * 附件（歌词和文字稿除外）的语种代码 | Language code of accompanying material other than librettos and transcripts
$h * 原作的语种代码 | Language code of original
$i * 插入字幕的语种代码 | Language code of intertitles
$j * 字幕的语种代码 | Language code of subtitles
$k * 中间译本的语种代码 | Language code of intermediate translations
$m * 原附件（歌词除外）的语种代码 | Language code of original accompanying materials other than librettos
$n * 原歌词的语种代码 | Language code of original libretto
$p * 隐藏式字幕的语种代码 | Language code of captions
$q * 无障碍音频的语种代码 | Language code of accessible audio
$r * 无障碍视觉语言（非文字）的语种代码 | Language code of accessible visual language (non-textual)
$t * 视听资料文字稿的语种代码 | Language code of accompanying transcripts for audiovisual materials
$2 - 代码来源 | Source of code
&linkage

042 - 鉴定代码 | Authentication code
$a * 鉴定代码 | Authentication code

043 - 地理区域代码 | Geographic area code
$a * 地理区域代码 | Geographic area code
$b * 本地地理区域代码 | Local GAC code
$c * ISO 代码 | ISO code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 * 本地代码来源 | Source of local code
&linkage

044 - 出版或制作国代码 | Country of publishing/producing entity code
$a * MARC 国家代码 | MARC country code
$b * 本地子实体代码 | Local subentity code
$c * ISO 国家代码 | ISO country code
$2 * 本地子实体代码来源 | Source of local subentity code
&linkage

045 - 内容时期 | Time period of content
^1 $b 或 $c 中时期的类型 | Type of time period in subfield $b or $c
  # 无 $b 或 $c | Subfield $b or $c not present
  0 单一日期或时间 | Single date/time
  1 多个单一日期或时间 | Multiple single dates/times
  2 日期或时间范围 | Range of dates/times
$a * 时期代码 | Time period code
$b * 公元前 9999 年至公元的格式化时期 | Formatted 9999 B.C. through C.E. time period
$c * 公元前 9999 年以前的格式化时期 | Formatted pre-9999 B.C. time period
&linkage

046 * 特殊编码日期 | Special coded dates
^1 实体类型 | Type of entity
  # 未提供信息 | No information provided
  1 作品 | Work
  2 内容表达 | Expression
  3 载体表现 | Manifestation
$a - 日期类型代码 | Type of date code
$b - 日期 1（公元前） | Date 1 (B.C.E. date)
$c - 日期 1（公元） | Date 1 (C.E. date)
$d - 日期 2（公元前） | Date 2 (B.C.E. date)
$e - 日期 2（公元） | Date 2 (C.E. date)
$j - 资源修改日期 | Date resource modified
$k - 创作起始或单一日期 | Beginning or single date created
$l - 创作终止日期 | Ending date created
$m - 有效期起始日期 | Beginning of date valid
$n - 有效期截止日期 | End of date valid
$o - 汇编内容的单一或起始日期 | Single or starting date for aggregated content
$p - 汇编内容的终止日期 | Ending date for aggregated content
$2 - 日期来源 | Source of date
&linkage

047 * 乐曲形式代码 | Form of musical composition code
^2 @code-source
$a * 乐曲形式代码 | Form of musical composition code
$2 - 代码来源 | Source of code
$8 * 字段链接和序号 | Field link and sequence number

048 * 乐器或声部数量代码 | Number of musical instruments or voices code
^2 @code-source
$a * 表演者或团体 | Performer or ensemble
$b * 独奏（唱）者 | Soloist
$2 - 代码来源 | Source of code
$8 * 字段链接和序号 | Field link and sequence number

050 * 国会图书馆索书号 | Library of Congress call number
^1 国会图书馆是否入藏 | Existence in LC collection
  # 未提供信息 | No information provided
  0 有入藏 | Item is in LC
  1 未入藏 | Item is not in LC
^2 @call-number-source
$a * 分类号 | Classification number
$b - 书次号 | Item number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$3 - 专指资料 | Materials specified
&linkage

051 * 国会图书馆复本、期、抽印本说明 | Library of Congress copy, issue, offprint statement
$a - 分类号 | Classification number
$b - 书次号 | Item number
$c - 复本信息 | Copy information
$8 * 字段链接和序号 | Field link and sequence number

052 * 地理分类 | Geographic classification
^1 代码来源 | Code source
  # 国会图书馆分类法 | Library of Congress Classification
  1 美国国防部分类法 | U.S. Dept. of Defense Classification
  7 由 $2 指明 | Source specified in subfield $2
$a - 地理分类区域代码 | Geographic classification area code
$b * 地理分类子区域代码 | Geographic classification subarea code
$d * 居民地名称 | Populated place name
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 代码来源 | Code source
&linkage

055 * 加拿大分类号 | Classification numbers assigned in Canada
^1 加拿大图书档案馆是否入藏 | Existence in LAC collection
  # 未提供信息 | Information not provided
  0 有入藏 | Work held by LAC
  1 未入藏 | Work not held by LAC
^2 分类号或索书号的类型、完整性和来源 | Type, completeness, source of class/call number
  0 LAC 分配的完整 LC 索书号 | LC-based call number assigned by LAC
  1 LAC 分配的 LC 分类号 | Complete LC class number assigned by LAC
  2 LAC 分配的不完整 LC 分类号 | Incomplete LC class number assigned by LAC
  3 参与馆分配的 LC 索书号 | LC-based call number assigned by the contributing library
  4 参与馆分配的完整 LC 分类号 | Complete LC class number assigned by the contributing library
  5 参与馆分配的不完整 LC 分类号 | Incomplete LC class number assigned by the contributing library
  6 LAC 分配的其他索书号 | Other call number assigned by LAC
  7 LAC 分配的其他分类号 | Other class number assigned by LAC
  8 参与馆分配的其他索书号 | Other call number assigned by the contributing library
  9 参与馆分配的其他分类号 | Other class number assigned by the contributing library
$a - 分类号 | Classification number
$b - 书次号 | Item number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 索书号或分类号来源 | Source of call/class number
&linkage

060 * 国家医学图书馆索书号 | National Library of Medicine call number
^1 国家医学图书馆是否入藏 | Existence in NLM collection
  # 未提供信息 | No information provided
  0 有入藏 | Item is in NLM
  1 未入藏 | Item is not in NLM
^2 @call-number-source
$a * 分类号 | Classification number
$b - 书次号 | Item number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$8 * 字段链接和序号 | Field link and sequence number

061 * 国家医学图书馆复本说明 | National Library of Medicine copy statement
$a * 分类号 | Classification number
$b - 书次号 | Item number
$c - 复本信息 | Copy information
$8 * 字段链接和序号 | Field link and sequence number

066 - 所用字符集 | Character sets present
$a - 基本 G0 字符集 | Primary G0 character set
$b - 基本 G1 字符集 | Primary G1 character set
$c * 备用 G0 或 G1 字符集 | Alternate G0 or G1 character set

070 * 国家农业图书馆索书号 | National Agricultural Library call number
^1 国家农业图书馆是否入藏 | Existence in NAL collection
  0 有入藏 | Item is in NAL
  1 未入藏 | Item is not in NAL
$a * 分类号 | Classification number
$b - 书次号 | Item number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$8 * 字段链接和序号 | Field link and sequence number

071 * 国家农业图书馆复本说明 | National Agricultural Library copy statement
$a * 分类号 | Classification number
$b - 书次号 | Item number
$c - 复本信息 | Copy information
$8 * 字段链接和序号 | Field link and sequence number

072 * 主题类目代码 | Subject category code
^2 代码来源 | Code source
  0 NAL 主题类目代码表 | NAL subject category code list
  7 由 $2 指明 | Source specified in subfield $2
$a - 主题类目代码 | Subject category code
$x * 主题类目代码复分 | Subject category code subdivision
$2 - 来源 | Source
&linkage

074 * GPO 文献号 | GPO item number
$a - GPO 文献号 | GPO item number
$z * 已注销或无效的 GPO 文献号 | Canceled/invalid GPO item number
$8 * 字段链接和序号 | Field link and sequence number

080 * 国际十进分类号 | Universal Decimal Classification number
^1 版本类型 | Type of edition
  # 未提供信息 | No information provided
  0 全本 | Full
  1 简本 | Abridged
$a - 国际十进分类号 | Universal Decimal Classification number
$b - 书次号 | Item number
$x * 通用复分 | Common auxiliary subdivision
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 版本标识 | Edition identifier
&linkage

082 * 杜威十进分类号 | Dewey Decimal Classification number
^1 @dewey-edition
^2 分类号来源 | Source of classification number
  # 未提供信息 | No information provided
  0 由国会图书馆分配 | Assigned by LC
  4 由其他机构分配 | Assigned by agency other than LC
$a * 分类号 | Classification number
$b - 书次号 | Item number
$m - 标准或选用标识 | Standard or optional designation
$q - 分配机构 | Assigning agency
$2 - 版次 | Edition number
&linkage

083 * 附加杜威十进分类号 | Additional Dewey Decimal Classification number
^1 版本类型 | Type of edition
  0 全本 | Full
  1 简本 | Abridged
  7 由 $2 指明 | Other edition specified in subfield $2
$a * 分类号 | Classification number
$c * 分类号（范围的止号） | Classification number--Ending number of span
$m - 标准或选用标识 | Standard or optional designation
$q - 分配机构 | Assigning agency
$y * 内部复分表或附加表的表序号 | Table sequence number for internal subarrangement or add table
$z * 表标识 | Table identification
$2 - 版次 | Edition number
&linkage

084 * 其他分类号 | Other classification number
$a * 分类号 | Classification number
$b - 书次号 | Item number
$q - 分配机构 | Assigning agency
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 号码来源 | Source of number
&linkage

085 * 分类号组配成分 | Synthesized classification number components
$a * 有使用说明的号码（单个或范围的起号） | Number where instructions are found-single number or beginning number of span
$b * 基本号 | Base number
$c * 分类号（范围的止号） | Classification number--Ending number of span
$f * 分面标识 | Facet designator
$r * 词根号 | Root number
$s * 取自主表或外部复分表的附加号 | Digits added from classification number in schedule or external table
$t * 取自内部复分表或附加表的附加号 | Digits added from internal subarrangement or add table
$u * 被分析的号码 | Number being analyzed
$v * 有使用说明的内部复分表或附加表中的号码 | Number in internal subarrangement or add table where instructions are found
$w * 表标识（内部复分表或附加表） | Table identification-Internal subarrangement or add table
$y * 内部复分表或附加表的表序号 | Table sequence number for internal subarrangement or add table
$z * 表标识 | Table identification
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
&linkage

086 * 政府文献分类号 | Government document classification number
^1 号码来源 | Number source
  # 由 $2 指明 | Source specified in subfield $2
  0 美国政府文献分类法 | Superintendent of Documents Classification System
  1 加拿大政府出版物 | Government of Canada Publications
$a - 分类号 | Classification number
$z * 已注销或无效的分类号 | Canceled/invalid classification number
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 号码来源 | Number source
&linkage

088 * 报告号 | Report number
$a - 报告号 | Report number
$z * 已注销或无效的报告号 | Canceled/invalid report number
&linkage
`;
