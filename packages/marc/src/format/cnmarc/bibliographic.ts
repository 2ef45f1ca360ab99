// oxlint-disable max-lines -- a table, one line a thing
/**
 * CNMARC Bibliographic, 0XX–3XX. Notation: parse-format.ts. Sources: WH/T 0503-1996, GB/T 33286-2016, UNIMARC Manual: Bibliographic Format (IFLA);
 * the pinyin subfields ($A, $9) as the National Library of China and CALIS write them.
 */
export const DESCRIPTION = `
001 - 记录标识号 | Record identifier

005 - 记录版次标识 | Version identifier

009 * 记录附加标识（本地） | Local record identifier

010 * 国际标准书号（ISBN） | International Standard Book Number
$a - 号码 | Number
$b - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误的 ISBN | Erroneous ISBN
&links

011 * 国际标准连续出版物号（ISSN） | International Standard Serial Number
^1 收录范围 | Scope
  # 未指明 | Not specified
  0 国际或国内关注 | Of international or national interest
  1 地方关注 | Of local interest
$a - 号码 | Number
$b - 限定 | Qualification
$d * 获得方式和（或）定价 | Terms of availability and/or price
$f - 连接 ISSN（ISSN-L） | ISSN-L
$g * 已注销的 ISSN-L | Cancelled ISSN-L
$y * 已注销的 ISSN | Cancelled ISSN
$z * 错误的 ISSN 或 ISSN-L | Erroneous ISSN or ISSN-L
&links

012 * 指纹标识 | Fingerprint identifier
$a - 指纹 | Fingerprint
$2 - 指纹系统代码 | Fingerprint system code
$5 - 字段适用机构 | Institution to which the field applies

013 * 国际标准音乐号（ISMN） | International Standard Music Number
$a - 号码 | Number
$b - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误的 ISMN | Erroneous ISMN
&links

014 * 论文标识号 | Article identifier
$a - 论文标识号 | Article identifier
$z * 错误的论文标识号 | Erroneous article identifier
$2 - 系统代码 | System code

015 * 国际标准技术报告号（ISRN） | International Standard Technical Report Number
$a - 号码 | Number
$b - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误或已注销的 ISRN | Cancelled/invalid/erroneous ISRN

016 * 国际标准音像编码（ISRC） | International Standard Recording Code
$a - 编码 | Number
$b - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误的 ISRC | Erroneous ISRC
&links

017 * 其他标准号 | Other standard identifier
^1 号码类型 | Type of identifier
  7 由 $2 指明 | Source specified in $2
  8 未指明类型 | Unspecified type
^2 差异标识 | Difference indicator
  # 未提供信息 | No information provided
  0 无差异 | No difference
  1 有差异 | Difference
$a - 号码 | Number
$b - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误号码 | Erroneous number
$2 - 号码来源 | Source of number

020 * 国家书目号 | National bibliography number
$a - 国家代码 | Country code
$b - 号码 | Number
$z * 错误号码 | Erroneous number

021 * 版权登记号 | Legal deposit number
$a - 国家代码 | Country code
$b - 号码 | Number
$z * 错误号码 | Erroneous number

022 * 政府出版物号 | Government publication number
$a - 国家代码 | Country code
$b - 号码 | Number
$z * 错误号码 | Erroneous number

029 * 文献号 | Document number
$a - 国家代码 | Country code
$b - 号码 | Number
$c - 文献类型 | Type of document
$d * 日期 | Date
$e * 状态 | Status
$f * 文献当事方 | Party to document
$z * 错误号码 | Erroneous number
$2 - 来源 | Source of data

033 * 其他系统持久标识 | Persistent record identifier of other systems
$a - 持久标识 | Persistent record identifier
$d - 日期 | Date
$z * 已注销或错误的标识 | Cancelled or erroneous identifier
$2 - 系统代码 | System code

035 * 其他系统控制号 | Other system control number
$a - 系统控制号 | System control number
$z * 已注销或错误的控制号 | Cancelled or erroneous control number

036 * 音乐起句 | Music incipit
$a - 作品号 | Number of work
$b - 乐章号 | Number of movement
$c - 起句号 | Number of incipit
$d - 声部或乐器 | Voice/instrument
$e * 角色 | Role
$f * 乐章标题 | Movement caption or heading
$g - 调或调式 | Key or mode
$m - 谱号 | Clef
$n - 调号 | Key signature
$o - 拍号 | Time signature
$p - 乐谱 | Musical notation
$q * 注释 | Comments
$r - 编码 | Codes for validity and incipit notation
$t * 歌词起句 | Text incipit
$z * 文字语种 | Language of text
$u * 统一资源标识 | Uniform Resource Identifier
$2 - 系统代码 | System code

040 * CODEN | CODEN
$a - CODEN | CODEN
$z * 错误的 CODEN | Erroneous CODEN

071 * 出版发行号 | Publisher's number
^1 号码类型 | Type of number
  0 录音制品发行号 | Sound recording: issue number
  1 录音制品模版号 | Sound recording: matrix number
  2 印版号 | Plate number
  3 其他乐谱出版号 | Other publisher's number for printed music
  4 录像制品号 | Video recording number
  5 其他出版号 | Other type of publisher's number
  6 电子资源号 | Electronic resource number
^2 附注标识 | Note indicator
  0 不作附注 | Do not make a note
  1 作附注 | Make a note
$a - 出版发行号 | Publisher's number
$b - 来源 | Source
$c - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误号码 | Erroneous number

072 * 通用产品代码（UPC） | Universal Product Code
^2 差异标识 | Difference indicator
  # 未提供信息 | No information provided
  0 无差异 | No difference
  1 有差异 | Difference
$a - 标准号码 | Standard number
$b - 限定 | Qualification
$c - 附加码 | Additional codes
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误号码 | Erroneous number

073 * 国际商品编码（EAN） | International Article Number
^2 差异标识 | Difference indicator
  # 未提供信息 | No information provided
  0 无差异 | No difference
  1 有差异 | Difference
$a - 标准号码 | Standard number
$b - 限定 | Qualification
$c - 附加码 | Additional codes
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误号码 | Erroneous number

091 * 统一书刊号 | Unified book and serial number (China)
$a - 国家代码 | Country code
$b - 号码 | Number
$c - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误号码 | Erroneous number

092 * 订购号 | Order number
$a - 国家代码 | Country code
$b - 号码 | Number
$c - 限定 | Qualification
$d - 获得方式和（或）定价 | Terms of availability and/or price
$z * 错误号码 | Erroneous number

093 * 标准号 | Standard number
$a - 国家代码 | Country code
$b - 号码 | Number
$z * 错误号码 | Erroneous number

094 * 标准号 | Standard document number
$a - 国家代码 | Country code
$b - 号码 | Number
$z * 错误号码 | Erroneous number

100 ! 通用处理数据 | General processing data
$a ! 通用处理数据 | General processing data

101 ! 文献语种 | Language of the item
^1 翻译标识 | Translation indicator
  0 原著 | Item is in the original language(s) of the work
  1 译著 | Item is a translation of the original or an intermediate work
  2 含译文 | Item contains translations other than translated summaries
$a * 正文语种 | Language of text, soundtrack, etc.
$b * 中间语种 | Language of intermediate text
$c * 原著语种 | Language of original work
$d * 提要语种 | Language of summary
$e * 目次语种 | Language of contents page
$f * 题名页语种 | Language of title page
$g - 正题名语种 | Language of title proper
$h * 歌词等语种 | Language of libretto, etc.
$i * 附件语种 | Language of accompanying material
$j * 字幕语种 | Language of subtitles
$2 - 代码来源 | Source

102 - 出版国别 | Country of publication or production
$a * 出版国代码 | Country of publication
$b * 出版地区代码 | Locality of publication
$c * 地区代码（ISO） | Locality of publication (ISO)
$e * 其他地区代码 | Other locality codes
$2 - 代码来源 | Source

105 * 编码数据字段：专著性文字资料 | Coded data field: textual material, monographic
$a - 专著编码数据 | Monograph coded data

106 * 编码数据字段：文字资料形态特征 | Coded data field: form of item
$a - 文字资料代码 | Text materials code

110 - 编码数据字段：连续出版物 | Coded data field: continuing resources
$a - 连续出版物编码数据 | Continuing resource coded data

111 * 编码数据字段：连续出版物形态特征 | Coded data field: serials, form of item
$a - 连续出版物形态代码 | Form of serial

115 * 编码数据字段：投影、录像制品和电影片 | Coded data field: visual projections, videorecordings and motion pictures
$a - 编码数据：一般性 | Coded data: general
$b - 编码数据：档案影片 | Motion picture coded data: archival

116 * 编码数据字段：图形资料 | Coded data field: graphics
$a * 图形资料编码数据 | Coded data for graphics

117 * 编码数据字段：三维制品和实物 | Coded data field: three-dimensional artefacts and realia
$a - 编码数据 | Coded data

120 - 编码数据字段：测绘资料，一般性数据 | Coded data field: cartographic materials, general
$a - 测绘资料编码数据 | Cartographic material coded data

121 - 编码数据字段：测绘资料，物理特征 | Coded data field: cartographic materials, physical attributes
$a - 测绘资料编码数据：物理特征 | Physical attributes
$b * 航空摄影和遥感 | Aerial photography and remote sensing

122 * 编码数据字段：文献内容涵盖时期 | Coded data field: time period of item content
^1 日期个数 | Number of dates
  0 单一日期 | Single date
  1 多个单一日期 | Multiple single dates
  2 日期范围 | Range of dates
$a * 时期，公元前 9999 年至今 | Time period, 9999 B.C. to present

123 * 编码数据字段：测绘资料，比例尺和坐标 | Coded data field: cartographic materials, scale and co-ordinates
^1 比例尺类型 | Type of scale
  0 不能确定 | Scale indeterminable
  1 单一比例尺 | Single scale
  2 多个比例尺 | Multiple scales
  3 比例尺范围 | Range of scales
$a - 比例尺类型 | Type of scale
$b * 水平比例尺 | Constant ratio linear horizontal scale
$c * 垂直比例尺 | Constant ratio linear vertical scale
$d - 西经或东经（最西） | Westernmost longitude
$e - 最东经度 | Easternmost longitude
$f - 最北纬度 | Northernmost latitude
$g - 最南纬度 | Southernmost latitude
$h * 角度比例尺 | Angular scale
$i - 赤纬北限 | Declination, northern limit
$j - 赤纬南限 | Declination, southern limit
$k - 赤经东限 | Right ascension, eastern limits
$m - 赤经西限 | Right ascension, western limits
$n - 二分点 | Equinox
$o - 历元 | Epoch

124 - 编码数据字段：测绘资料，特殊资料标识 | Coded data field: cartographic materials, specific designation
$a - 图像特征 | Character of image
$b * 测绘资料形式 | Form of cartographic item
$c * 摄影或非摄影图像的表现技术 | Presentation technique
$d * 摄影平台位置 | Position of platform
$e * 卫星类别 | Category of satellite
$f * 卫星名称 | Name of satellite
$g * 记录技术 | Recording technique

125 - 编码数据字段：录音资料与乐谱 | Coded data field: sound recordings and music
$a - 乐谱版式 | Format of notated music
$b - 文学文本标识 | Literary text indicator
$c * 多种版式 | Multiple format

126 * 编码数据字段：录音资料形态特征 | Coded data field: sound recordings, physical attributes
$a - 录音资料编码数据 | Sound recording coded data
$b - 其他编码数据 | Other coded data

127 - 编码数据字段：录音资料和乐谱播放时间 | Coded data field: duration of sound recordings and music
$a * 播放时间 | Duration

128 * 编码数据字段：音乐形式和调名 | Coded data field: form of musical work and key
$a * 音乐作品形式 | Form of work
$b * 合奏乐器或声部 | Instruments or voices for ensemble
$c * 独奏乐器或声部 | Instruments or voices for soloists
$d * 调名 | Key

130 * 编码数据字段：缩微制品形态特征 | Coded data field: microforms, physical attributes
$a * 缩微制品编码数据 | Microform coded data

131 * 编码数据字段：测绘资料，大地、坐标网与垂直测量 | Coded data field: cartographic materials, geodetic, grid and vertical measurement
$a - 椭球体 | Spheroid
$b * 水平基准面 | Horizontal datum
$c * 格网与参照系 | Grid and reference system
$d * 重叠参照系 | Overlapping grids
$e * 次级格网 | Secondary grid
$f * 垂直基准面 | Vertical datum
$g * 高程计量单位 | Unit of measurement of heighting
$h * 等高距 | Contour interval
$i * 辅助等高距 | Supplementary contour interval
$j * 测深单位 | Unit of measurement of bathymetry
$k * 测深间距 | Bathymetric interval
$l * 辅助测深间距 | Supplementary bathymetric interval

135 * 编码数据字段：电子资源 | Coded data field: electronic resources
$a - 电子资源编码数据 | Coded data for electronic resources

140 - 编码数据字段：古籍，一般性数据 | Coded data field: older monographic publications, general
$a - 编码数据：一般性 | Coded data: general

141 * 编码数据字段：古籍，复本特征 | Coded data field: older monographic publications, copy specific attributes
$a - 编码数据：复本特征 | Coded data: copy specific attributes
$5 - 字段适用机构 | Institution to which the field applies

145 * 编码数据字段：演奏媒介 | Coded data field: medium of performance
$a - 演奏媒介类型 | Type of medium
$b * 乐器或声部 | Instrument or voice
$c * 合奏或合唱 | Ensemble
$d * 其他 | Other

181 * 编码数据字段：内容形式 | Coded data field: content form
$a * ISBD 内容形式代码 | ISBD content form code
$b * ISBD 内容限定代码 | ISBD content qualification code
$c * 其他内容形式代码 | Other coded content form
$2 - 系统代码 | System code
&links

182 * 编码数据字段：媒介类型 | Coded data field: media type
$a * ISBD 媒介类型代码 | ISBD media type code
$c * 其他媒介类型代码 | Other coded media type
$2 - 系统代码 | System code
&links

183 * 编码数据字段：载体类型 | Coded data field: type of carrier
$a * 载体类型代码 | Type of carrier code
$2 - 系统代码 | System code
&links

191 * 编码数据字段：拓片 | Coded data field: rubbings
$a - 拓片编码数据 | Rubbing coded data

192 * 编码数据字段：民族音乐 | Coded data field: national music
$a - 民族音乐编码数据 | National music coded data
$b * 民族音乐编码数据 | National music coded data

193 * 编码数据字段：中国民族音乐 | Coded data field: Chinese national music
$a - 编码数据 | Coded data

194 * 编码数据字段：中国古籍，一般性数据 | Coded data field: Chinese ancient books, general
$a - 编码数据 | Coded data

200 ! 题名与责任说明 | Title and statement of responsibility
^1 @significance
$a + 正题名 | Title proper
$A * 正题名汉语拼音 | Title proper, pinyin
$b * 一般资料标识 | General material designation
$c * 另一责任者的正题名 | Title proper by another author
$d * 并列正题名 | Parallel title proper
$D * 并列正题名汉语拼音 | Parallel title proper, pinyin
$e * 其他题名信息 | Other title information
$E * 其他题名信息汉语拼音 | Other title information, pinyin
$f * 第一责任说明 | First statement of responsibility
$F * 第一责任说明汉语拼音 | First statement of responsibility, pinyin
$g * 其他责任说明 | Subsequent statement of responsibility
$G * 其他责任说明汉语拼音 | Subsequent statement of responsibility, pinyin
$h * 分册（辑）号 | Number of a part
$i * 分册（辑）名 | Name of a part
$I * 分册（辑）名汉语拼音 | Name of a part, pinyin
$r - 无总题名文献题名页信息 | Title page information following the title proper
$v - 卷标识 | Volume designation
$z * 并列正题名语种 | Language of parallel title proper
$5 - 字段适用机构 | Institution to which the field applies
$9 * 正题名汉语拼音（旧） | Pinyin (former)
&links

205 * 版本说明 | Edition statement
$a - 版本说明 | Edition statement
$b * 附加版本说明 | Issue statement
$d * 并列版本说明 | Parallel edition statement
$f * 与版本有关的责任说明 | Statement of responsibility relating to edition
$g * 与版本有关的其他责任说明 | Subsequent statement of responsibility relating to edition
&links

206 * 资料特殊细节项：测绘资料数学数据 | Material specific area: cartographic materials, mathematical data
^1 数据是否结构化 | Structure of data
  # 非结构化 | Not structured
  0 结构化 | Structured
$a - 数学数据说明 | Mathematical data statement
$b * 比例尺说明 | Statement of scale
$c - 投影说明 | Statement of projection
$d - 坐标说明 | Statement of coordinates
$e - 天区说明 | Right ascension and declination
$f - 二分点说明 | Statement of equinox

207 - 资料特殊细节项：连续出版物卷期编号 | Material specific area: serials numbering
^2 编号标识 | Numbering indicator
  0 格式化 | Formatted
  1 非格式化 | Not formatted
  # 未指明 | Not specified
$a * 日期和卷期标识 | Numbering: dates and volume designations
$z * 编号信息来源 | Source of numbering information

208 - 资料特殊细节项：乐谱特别说明 | Material specific area: printed music specific statement
$a - 乐谱特别说明 | Printed music specific statement
$d * 并列乐谱特别说明 | Parallel printed music specific statement

210 * 出版发行等 | Publication, distribution, etc.
^1 出版数据的顺序 | Sequence of publication data
  # 不适用或最早的出版者 | Not applicable/Earliest available publisher
  0 中间出版者 | Intervening publisher
  1 现行或最新出版者 | Current or latest publisher
^2 出版种类 | Kind of publication, distribution, etc.
  # 多册一次出版 | Multi-part resource produced at once
  1 未正式出版发行 | Not published or publicly distributed
$a * 出版地、发行地 | Place of publication, distribution, etc.
$b * 出版者、发行者地址 | Address of publisher, distributor, etc.
$c * 出版者、发行者名称 | Name of publisher, distributor, etc.
$d * 出版、发行日期 | Date of publication, distribution, etc.
$e * 制作地 | Place of manufacture
$f * 制作者地址 | Address of manufacturer
$g * 制作者名称 | Name of manufacturer
$h * 制作日期 | Date of manufacture
&links

211 - 预计出版日期 | Projected publication date
$a - 日期 | Date

214 * 制作、出版、发行等 | Production, publication, distribution, manufacture statements
^1 顺序 | Sequence
  # 不适用或最早 | Not applicable/Earliest
  0 中间 | Intervening
  1 现行或最新 | Current or latest
^2 功能 | Function
  # 未指明 | Not specified
  0 出版 | Publication
  1 制作（未出版） | Production
  2 发行 | Distribution
  3 制造 | Manufacture
  4 版权或保护日期 | Copyright or protection date
$a * 地点 | Place
$b * 地址 | Address
$c * 名称 | Name
$d * 日期 | Date
$r * 转录自题名页的说明 | Statement transcribed as found on title page
$s * 转录自其他处的说明 | Statement transcribed as found elsewhere
&links

215 * 载体形态 | Physical description
$a * 特定资料标识和数量 | Specific material designation and extent
$c - 其他形态细节 | Other physical details
$d * 尺寸 | Dimensions
$e * 附件 | Accompanying material
&links

225 * 丛编 | Series
^1 题名形式 | Form of title
  # 未指明 | Not specified
  0 与检索点形式不同 | Not same as established form
  1 无检索点 | No established form
  2 与检索点形式相同 | Same as established form
$a - 丛编题名 | Series title
$A - 丛编题名汉语拼音 | Series title, pinyin
$d * 并列丛编题名 | Parallel series title
$e * 其他题名信息 | Other title information
$f * 责任说明 | Statement of responsibility
$h * 附属丛编号 | Number of a part
$i * 附属丛编名 | Name of a part
$I * 附属丛编名汉语拼音 | Name of a part, pinyin
$v * 卷标识 | Volume designation
$x * 丛编 ISSN | ISSN of series
$z * 并列丛编题名语种 | Language of parallel title
$9 * 丛编题名汉语拼音（旧） | Pinyin (former)
&links

230 * 资料特殊细节项：电子资源特征 | Material specific area: electronic resource characteristics
$a - 文件标识和大小 | Designation and extent of file

281 * 内容形式 | Content form
$a * 内容形式术语 | Content form term
$b * 内容限定术语 | Content qualification term
$2 - 来源 | Source

300 * 一般性附注 | General note
&note

301 * 标识号附注 | Note pertaining to identification numbers
&note

302 * 编码信息附注 | Note pertaining to coded information
&note

303 * 著录信息一般性附注 | General note pertaining to descriptive information
&note

304 * 题名与责任说明附注 | Note pertaining to title and statement of responsibility
&note

305 * 版本与书目史附注 | Note pertaining to edition and bibliographic history
&note

306 * 出版发行附注 | Note pertaining to publication, distribution, etc.
&note

307 * 载体形态附注 | Note pertaining to physical description
&note

308 * 丛编附注 | Note pertaining to series
&note

310 * 装订及获得方式附注 | Note pertaining to binding and availability
&note

311 * 连接字段附注 | Note pertaining to linking fields
&note

312 * 相关题名附注 | Note pertaining to related titles
&note

313 * 主题检索附注 | Note pertaining to subject access
&note

314 * 知识责任附注 | Note pertaining to intellectual responsibility
&note

315 * 资料或出版类型特殊细节附注 | Note pertaining to material (or type of publication) specific information
&note

316 * 藏本附注 | Note relating to the copy in hand
&note
$u * 统一资源标识 | Uniform Resource Identifier

317 * 出处附注 | Provenance note
&note
$u * 统一资源标识 | Uniform Resource Identifier

318 * 操作附注 | Action note
$a - 操作 | Action
$b * 操作标识 | Action identification
$c * 操作时间 | Time of action
$d * 操作间隔 | Action interval
$e * 操作条件 | Contingency for action
$f * 授权 | Authorization
$h * 管辖范围 | Jurisdiction
$i * 操作方法 | Method of action
$j * 操作地点 | Site of action
$k * 操作者 | Action agent
$l * 状态 | Status
$n * 单位数 | Extent
$o * 单位类型 | Type of unit
$p * 非公开附注 | Non-public note
$r * 公开附注 | Public note
$5 - 字段适用机构 | Institution to which the field applies

320 * 书目、索引附注 | Internal bibliographies/indexes note
&note
$u * 统一资源标识 | Uniform Resource Identifier

321 * 被外部文摘、索引、引用附注 | External indexes/abstracts/references note
^1 附注类型 | Type of note
  # 由……索引、文摘 | Indexed, abstracted by
  0 由……索引 | Indexed by
  1 由……文摘、提及 | Abstracted or cited by
$a - 附注内容 | Text of note
$b - 收录日期 | Dates of coverage
$c - 文内位置 | Location within source
$u * 统一资源标识 | Uniform Resource Identifier
$x - ISSN | ISSN

322 * 制作者附注 | Credits note
&note

323 * 演出者附注 | Cast note
&note

324 * 原作版本附注 | Original version note
&note

325 * 复制品附注 | Reproduction note
$a - 附注内容 | Text of note
$b - 复制类型 | Type of reproduction
$c - 复制地 | Place of reproduction
$d - 复制机构 | Agency responsible for reproduction
$e - 复制日期 | Date of reproduction
$n * 附注 | Note
$u * 统一资源标识 | Uniform Resource Identifier

326 * 出版周期附注 | Frequency statement note
$a - 出版周期 | Frequency
$b - 出版周期的日期 | Dates of frequency

327 * 内容附注 | Contents note
^1 完整性 | Completeness
  # 未指明 | Not specified
  0 不完整 | Contents note is incomplete
  1 完整 | Contents note is complete
  2 部分 | Contents note is partial
^2 结构 | Structure
  # 非结构化 | Not structured
  1 结构化 | Structured
$a * 附注内容 | Text of note
$b * 一级子章节题名 | Title of first level subdivision
$c * 二级子章节题名 | Title of second level subdivision
$d * 三级子章节题名 | Title of third level subdivision
$p * 页码 | Page
$u * 统一资源标识 | Uniform Resource Identifier
$z * 其他信息 | Other information
&links

328 * 学位论文附注 | Dissertation (thesis) note
^1 结构 | Structure
  # 非结构化 | Not structured
  0 结构化 | Structured
$a - 附注内容 | Text of note
$b - 学位 | Degree
$c - 学科 | Field of study
$d - 授予日期 | Date of the degree
$e - 授予机构 | Body granting the degree
$t - 题名 | Title
$z * 其他信息 | Other information
&links

330 * 提要或文摘 | Summary or abstract
$a - 附注内容 | Text of note
$2 - 来源 | Source
$u * 统一资源标识 | Uniform Resource Identifier
$5 - 字段适用机构 | Institution to which the field applies
&links

332 * 引用格式附注 | Preferred citation of described materials
&note

333 * 使用对象附注 | Users/intended audience note
&note

334 * 获奖附注 | Awards note
$a - 附注内容 | Text of note
$b - 奖项名称 | Name of award
$c - 获奖年 | Year of award
$d - 授奖国家 | Country of award
$u * 统一资源标识 | Uniform Resource Identifier
&links

335 * 检索工具附注 | Finding aids note
&note

336 * 电子资源类型附注 | Type of electronic resource note
&note

337 * 系统细节附注 | System requirements note
&note
$u * 统一资源标识 | Uniform Resource Identifier

345 * 采访信息附注 | Acquisition information note
$a * 采访来源和（或）订购地址 | Source for acquisition/subscription address
$b * 订购号 | Stock number
$c * 载体 | Medium
$d * 价格 | Terms of availability
$u * 统一资源标识 | Uniform Resource Identifier
$5 - 字段适用机构 | Institution to which the field applies

393 * 系统外字符附注 | Note pertaining to characters outside the system
$a * 系统外字符说明 | Description of the character
$b * 字符位置 | Position of the character
$5 - 字段适用机构 | Institution to which the field applies
`;
