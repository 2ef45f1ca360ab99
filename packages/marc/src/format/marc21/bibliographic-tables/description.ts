// oxlint-disable max-lines -- a table, one line a thing
/** MARC 21 Bibliographic, 3XX physical description. Notation: parse-format.ts. Source: Library of Congress, MARC 21 Format for Bibliographic Data. */
export const DESCRIPTION = `
300 * 载体形态 | Physical description
$a * 数量 | Extent
$b - 其他物理细节 | Other physical details
$c * 尺寸 | Dimensions
$e - 附件 | Accompanying material
$f * 单位类型 | Type of unit
$g * 单位大小 | Size of unit
$3 - 专指资料 | Materials specified
&linkage

306 - 播放时间 | Playing time
$a * 播放时间 | Playing time
&linkage

307 * 时间等 | Hours, etc.
^1 @display8
$a - 时间 | Hours
$b - 附加信息 | Additional information
&linkage

310 - 现行出版频率 | Current publication frequency
$a - 现行出版频率 | Current publication frequency
$b - 现行出版频率的日期 | Date of current publication frequency
$0 - 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
&linkage

321 * 先前出版频率 | Former publication frequency
$a - 先前出版频率 | Former publication frequency
$b - 先前出版频率的日期 | Dates of former publication frequency
$0 - 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
&linkage

334 * 发行方式 | Mode of issuance
$a - 发行方式术语 | Mode of issuance term
$b - 发行方式代码 | Mode of issuance code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

335 * 扩展方案 | Extension plan
$a - 扩展方案术语 | Extension plan term
$b - 扩展方案代码 | Extension plan code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

336 * 内容类型 | Content type
$a * 内容类型术语 | Content type term
$b * 内容类型代码 | Content type code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

337 * 媒介类型 | Media type
$a * 媒介类型术语 | Media type term
$b * 媒介类型代码 | Media type code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

338 * 载体类型 | Carrier type
$a * 载体类型术语 | Carrier type term
$b * 载体类型代码 | Carrier type code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

340 * 物理载体 | Physical medium
$a * 载体材料与形制 | Material base and configuration
$b * 尺寸 | Dimensions
$c * 表面涂料 | Materials applied to surface
$d * 信息记录技术 | Information recording technique
$e * 支撑物 | Support
$f * 制作速率或比率 | Production rate/ratio
$g * 色彩 | Color content
$h * 在载体中的位置 | Location within medium
$i * 载体技术规格 | Technical specifications of medium
$j * 代别 | Generation
$k * 版面 | Layout
$m * 图书开本 | Book format
$n * 字号 | Font size
$o * 极性 | Polarity
$p * 插图内容 | Illustrative content
$q * 缩率标识 | Reduction ratio designator
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

341 * 无障碍内容 | Accessibility content
^1 应用范围 | Application
  # 未指明 | No information provided
  0 获取内容所需的辅助特征 | Adaptive features to access primary content
  1 获取辅助内容所需的特征 | Adaptive features to access secondary content
$a - 内容获取方式 | Content access mode
$b * 文字辅助特征 | Textual assistive features
$c * 视觉辅助特征 | Visual assistive features
$d * 听觉辅助特征 | Auditory assistive features
$e * 触觉辅助特征 | Tactile assistive features
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

342 * 地理空间参照数据 | Geospatial reference data
^1 地理空间参照维 | Geospatial reference dimension
  0 水平坐标系 | Horizontal coordinate system
  1 垂直坐标系 | Vertical coordinate system
^2 地理空间参照方法 | Geospatial reference method
  0 地理坐标 | Geographic
  1 地图投影 | Map projection
  2 格网坐标系 | Grid coordinate system
  3 本地平面坐标 | Local planar
  4 本地坐标 | Local
  5 大地模型 | Geodetic model
  6 高程 | Altitude
  7 由 $2 指明 | Method specified in $2
  8 深度 | Depth
$a - 名称 | Name
$b - 坐标或距离单位 | Coordinate or distance units
$c - 纬度分辨率 | Latitude resolution
$d - 经度分辨率 | Longitude resolution
$e * 标准纬线或斜轴纬度 | Standard parallel or oblique line latitude
$f * 斜轴经度 | Oblique line longitude
$g - 中央子午线或投影中心经度 | Longitude of central meridian or projection center
$h - 投影原点或中心纬度 | Latitude of projection origin or projection center
$i - 东移假定值 | False easting
$j - 北移假定值 | False northing
$k - 比例因子 | Scale factor
$l - 视点高度 | Height of perspective point above surface
$m - 方位角 | Azimuthal angle
$n - 方位测点经度或极点垂直经度 | Azimuth measure point longitude or straight vertical longitude from pole
$o - 地球资源卫星编号和轨道号 | Landsat number and path number
$p - 分带标识 | Zone identifier
$q - 椭球体名称 | Ellipsoid name
$r - 长半轴 | Semi-major axis
$s - 扁率分母 | Denominator of flattening ratio
$t - 垂直分辨率 | Vertical resolution
$u - 垂直编码方法 | Vertical encoding method
$v - 本地平面、本地或其他投影、格网说明 | Local planar, local, or other projection or grid description
$w - 本地平面或地理参照信息 | Local planar or local georeference information
$2 - 所用参照法 | Reference method used
&linkage

343 * 平面坐标数据 | Planar coordinate data
$a - 平面坐标编码方法 | Planar coordinate encoding method
$b - 平面距离单位 | Planar distance units
$c - 横坐标分辨率 | Abscissa resolution
$d - 纵坐标分辨率 | Ordinate resolution
$e - 距离分辨率 | Distance resolution
$f - 方位分辨率 | Bearing resolution
$g - 方位单位 | Bearing units
$h - 方位参考方向 | Bearing reference direction
$i - 方位参考子午线 | Bearing reference meridian
&linkage

344 * 声音特征 | Sound characteristics
$a * 录音类型 | Type of recording
$b * 录音介质 | Recording medium
$c * 播放速度 | Playing speed
$d * 纹槽特征 | Groove characteristic
$e * 声轨配置 | Track configuration
$f * 磁带规格 | Tape configuration
$g * 放音声道配置 | Configuration of playback channels
$h * 特殊放音特征 | Special playback characteristics
$i * 声音内容 | Sound content
$j * 原始采集与存储技术 | Original capture and storage technique
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

345 * 活动影像特征 | Moving image characteristics
$a * 放映格式 | Presentation format
$b * 放映速度 | Projection speed
$c * 画幅比值 | Aspect ratio value
$d * 画幅比标识 | Aspect ratio designator
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

346 * 视频特征 | Video characteristics
$a * 视频格式 | Video format
$b * 广播制式 | Broadcast standard
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

347 * 数字文件特征 | Digital file characteristics
$a * 文件类型 | File type
$b * 编码格式 | Encoding format
$c * 文件大小 | File size
$d * 分辨率 | Resolution
$e * 区码 | Regional encoding
$f * 编码比特率 | Encoded bitrate
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

348 * 乐谱格式 | Notated music characteristics
$a * 乐谱格式术语 | Format of notated music term
$b * 乐谱格式代码 | Format of notated music code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

351 * 资料的组织和排列 | Organization and arrangement of materials
$a * 组织方式 | Organization
$b * 排列 | Arrangement
$c - 层级 | Hierarchical level
$3 - 专指资料 | Materials specified
&linkage

352 * 数字图形表示 | Digital graphic representation
$a - 直接参照法 | Direct reference method
$b * 对象类型 | Object type
$c * 对象数 | Object count
$d - 行数 | Row count
$e - 列数 | Column count
$f - 垂直数 | Vertical count
$g - VPF 拓扑级 | VPF topology level
$i - 间接参照说明 | Indirect reference description
$q * 数字图像格式 | Format of the digital image
&linkage

353 * 补充内容特征 | Supplementary content characteristics
$a * 补充内容术语 | Supplementary content term
$b * 补充内容代码 | Supplementary content code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

355 * 密级控制 | Security classification control
^1 受控元素 | Controlled element
  0 文献 | Document
  1 题名 | Title
  2 文摘 | Abstract
  3 内容附注 | Contents note
  4 著者 | Author
  5 记录 | Record
  8 其他 | None of the above
$a - 密级 | Security classification
$b * 处理说明 | Handling instructions
$c * 外部传播信息 | External dissemination information
$d - 降密或解密事件 | Downgrading or declassification event
$e - 分类体系 | Classification system
$f - 原产国代码 | Country of origin code
$g - 降密日期 | Downgrading date
$h - 解密日期 | Declassification date
$j * 授权 | Authorization
&linkage

357 - 发起者传播控制 | Originator dissemination control
$a - 发起者控制词 | Originator control term
$b * 发起机构 | Originating agency
$c * 授权接收者 | Authorized recipients of material
$g * 其他限制 | Other restrictions
&linkage

361 * 结构化所有权和保管历史 | Structured ownership and custodial history
^1 @privacy
$a - 名称 | Name
$f * 所有权类型术语 | Ownership and custodial history type of mark/feature
$k * 格式化日期 | Formatted date
$l - 日期 | Date
$o - 类型 | Type of ownership information
$s * 排架位置 | Shelf mark of copy described
$u * 统一资源标识（URI） | Uniform Resource Identifier
$x * 非公开附注 | Nonpublic note
$y - 标识标记 | Identifier of the copy described
$z * 公开附注 | Public note
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 * 来源 | Source
$3 - 专指资料 | Materials specified
$5 - 字段适用机构 | Institution to which field applies
&linkage

362 * 出版日期和（或）卷期标识 | Dates of publication and/or sequential designation
^1 日期格式 | Format of date
  0 格式化 | Formatted style
  1 非格式化附注 | Unformatted note
$a - 出版日期和（或）卷期标识 | Dates of publication and/or sequential designation
$z - 信息来源 | Source of information
&linkage

363 * 规范化日期和卷期标识 | Normalized date and sequential designation
^1 起讫标识 | Start/End designator
  # 未提供信息 | No information provided
  0 起始信息 | Starting information
  1 终止信息 | Ending information
^2 发行状态 | State of issuance
  # 未指明 | Not specified
  0 终止 | Closed
  1 继续 | Open
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
$m - 备用编号体系的年代 | Alternative numbering scheme, chronology
$u - 第一级文字标识 | First level textual designation
$v - 第一级年代（发行） | First level of chronology, issuance
$x * 非公开附注 | Nonpublic note
$z * 公开附注 | Public note
$6 - 链接 | Linkage
$8 - 字段链接和序号 | Field link and sequence number

365 * 商业价格 | Trade price
$a - 价格类型代码 | Price type code
$b - 价格 | Price amount
$c - 货币代码 | Currency code
$d - 计价单位 | Unit of pricing
$e - 价格附注 | Price note
$f - 价格生效日期 | Price effective from
$g - 价格截止日期 | Price effective until
$h - 税率 1 | Tax rate 1
$i - 税率 2 | Tax rate 2
$j - ISO 国家代码 | ISO country code
$k - MARC 国家代码 | MARC country code
$m - 定价机构标识 | Identification of pricing entity
$2 - 价格类型代码来源 | Source of price type code
&linkage

366 * 商业可获得性信息 | Trade availability information
$a - 出版者压缩题名标识 | Publishers' compressed title identification
$b - 详细出版日期 | Detailed date of publication
$c - 可获得状态代码 | Availability status code
$d - 预计下次可获得日期 | Expected next availability date
$e - 附注 | Note
$f - 出版者折扣类别 | Publishers' discount category
$g - 绝版日期 | Date made out of print
$j - ISO 国家代码 | ISO country code
$k - MARC 国家代码 | MARC country code
$m - 机构标识 | Identification of agency
$2 - 可获得状态代码来源 | Source of availability status code
&linkage

370 * 相关地点 | Associated place
$c * 相关国家 | Associated country
$f * 其他相关地点 | Other associated place
$g * 作品或内容表达的起源地 | Place of origin of work or expression
$i * 关系说明 | Relationship information
$s - 起始时期 | Start period
$t - 终止时期 | End period
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&linkage

377 * 相关语种 | Associated language
^2 代码来源 | Source of code
  # MARC 语种代码 | MARC language code
  7 由 $2 指明 | Source specified in $2
$a * 语种代码 | Language code
$l * 语种名称 | Language term
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

380 * 作品形式 | Form of work
$a * 作品形式 | Form of work
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

381 * 作品或内容表达的其他区别特征 | Other distinguishing characteristics of work or expression
$a * 其他区别特征 | Other distinguishing characteristic
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 信息来源 | Source of information
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

382 * 演奏媒介 | Medium of performance
^1 @display-performance
^2 访问控制 | Access control
  # 未提供信息 | No information provided
  0 不用于检索 | Not intended for access
  1 用于检索 | Intended for access
$a * 演奏媒介 | Medium of performance
$b * 独奏（唱）者 | Soloist
$d * 兼奏乐器 | Doubling instrument
$e * 同类合奏（唱）团数 | Number of ensembles of the same type
$n * 同一媒介的演奏者数 | Number of performers of the same medium
$p * 可替换的演奏媒介 | Alternative medium of performance
$r - 与合奏（唱）团共同表演的人数 | Total number of individuals performing alongside ensembles
$s - 演奏者总数 | Total number of performers
$t - 合奏（唱）团总数 | Total number of ensembles
$v * 附注 | Note
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage

383 * 音乐作品编号 | Numeric designation of musical work
$a * 序列号 | Serial number
$b * 作品编号 | Opus number
$c * 主题目录号 | Thematic index number
$d - 主题目录代码 | Thematic index code
$e - 与作品编号相关的出版者 | Publisher associated with opus number
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

384 * 调 | Key
^1 调的类型 | Key type
  # 原调或移调未知 | Relationship to original unknown
  0 原调 | Original key
  1 移调 | Transposed key
$a - 调 | Key
$3 - 专指资料 | Materials specified
&linkage

385 * 读者对象特征 | Audience characteristics
$a * 读者对象术语 | Audience term
$b * 读者对象代码 | Audience code
$m - 人群术语 | Demographic group term
$n - 人群代码 | Demographic group code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

386 * 创作者或贡献者特征 | Creator/contributor characteristics
$a * 创作者或贡献者术语 | Creator/contributor term
$b * 创作者或贡献者代码 | Creator/contributor code
$i * 关系说明 | Relationship information
$m - 人群术语 | Demographic group term
$n - 人群代码 | Demographic group code
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
$4 * 关系 | Relationship
&linkage

387 * 代表性内容表达特征 | Representative expression characteristics
$a * 代表性画幅比 | Aspect ratio of representative expression
$b * 代表性色彩 | Color content of representative expression
$c * 代表性内容类型 | Content type of representative expression
$d * 代表性采集日期 | Date of capture of representative expression
$e * 代表性内容表达日期 | Date of representative expression
$f * 代表性时长 | Duration of representative expression
$g * 代表性读者对象 | Intended audience of representative expression
$h * 代表性语种 | Language of representative expression
$i * 代表性采集地点 | Place of capture of representative expression
$j * 代表性投影 | Projection of cartographic content of representative expression
$k * 代表性比例尺 | Scale of representative expression
$l * 代表性文字 | Script of representative expression
$m * 代表性声音 | Sound content of representative expression
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 来源 | Source
$3 - 专指资料 | Materials specified
&linkage

388 * 创作时期 | Time period of creation
^1 时期类型 | Type of time period
  # 未提供信息 | No information provided
  1 作品创作 | Creation of work
  2 汇编作品的创作 | Creation of aggregate work
$a * 创作时期术语 | Time period of creation term
$0 * 规范记录控制号或标准号 | Authority record control number or standard number
$1 * 实体 URI | Real World Object URI
$2 - 术语来源 | Source of term
$3 - 专指资料 | Materials specified
&linkage
`;
