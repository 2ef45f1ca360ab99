// oxlint-disable max-lines -- a table, one line a thing
/**
 * CNMARC Authority. Notation: parse-format.ts. Sources: WH/T 15-2002 (中国机读规范格式), UNIMARC Manual: Authorities Format (IFLA).
 */
export const AUTHORITY = `
001 - 记录标识号 | Record identifier

005 - 记录版次标识 | Version identifier

010 * 国际标准名称标识（ISNI） | International Standard Name Identifier
$a - ISNI | ISNI
$y * 已注销的 ISNI | Cancelled ISNI
$z * 错误的 ISNI | Erroneous ISNI

015 - 国际标准规范数据号（ISADN） | International Standard Authority Data Number
$a - 号码 | Number

033 * 其他系统持久标识 | Persistent record identifier of other systems
$a - 持久标识 | Persistent record identifier
$d - 日期 | Date
$z * 已注销或错误的标识 | Cancelled or erroneous identifier
$2 - 系统代码 | System code

035 * 其他系统控制号 | Other system control number
$a - 系统控制号 | System control number
$z * 已注销或错误的控制号 | Cancelled or erroneous control number

100 ! 通用处理数据 | General processing data
$a ! 通用处理数据 | General processing data

101 - 实体使用的语种 | Language of the entity
$a * 使用的语种 | Language used by the entity

102 - 实体的国籍 | Nationality of the entity
$a * 国籍代码 | Country of nationality
$b * 地区代码 | Locality

106 - 编码数据字段：标目用作主题 | Coded data field: heading as subject
$a - 标目用法 | One character code
$b - 通用复分 | Common subdivision
$c - 统一题名 | Uniform title

120 - 编码数据字段：个人名称 | Coded data field: personal name
$a - 个人名称编码数据 | Coded data: personal name

150 - 编码数据字段：团体名称 | Coded data field: corporate name
$a - 团体名称处理数据 | Processing data

152 - 编目规则与主题体系 | Rules
$a - 编目规则 | Cataloguing rules
$b - 主题体系 | Subject system

154 - 编码数据字段：统一题名 | Coded data field: uniform title
$a - 统一题名处理数据 | Processing data

160 - 地理区域代码 | Geographical area code
$a * 地理区域代码 | Geographical area code

200 * 标目——个人名称 | Heading--personal name
^2 @name-form
&personal-name
&heading-subdivisions
&heading-control

210 * 标目——团体名称 | Heading--corporate body name
^1 @body-type
^2 @body-form
&corporate-name
&heading-subdivisions
&heading-control

215 * 标目——地理名称 | Heading--territorial or geographical name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&heading-control

216 * 标目——商标 | Heading--trademark
$a - 款目要素 | Entry element
$c * 限定 | Qualification
$f - 年代 | Dates
&heading-subdivisions
&heading-control

220 * 标目——家族名称 | Heading--family name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&heading-subdivisions
&heading-control

230 * 标目——统一题名 | Heading--uniform title
&uniform-title
&heading-subdivisions
&heading-control

235 * 标目——作品集统一题名 | Heading--collective uniform title
$a - 作品集统一题名 | Collective uniform title
$A - 作品集统一题名汉语拼音 | Collective uniform title, pinyin
$e - 副题名 | Subtitle
$k - 出版日期 | Date of publication
$m - 作品语种 | Language
$r * 演奏媒介 | Medium of performance
$s * 序号标识 | Numeric designation
$u - 调名 | Key
$w - 改编说明 | Arranged statement
&heading-subdivisions
&heading-control

240 * 标目——名称／题名 | Heading--name/title
$1 * 连接数据 | Linking data
$a - 名称 | Name
$t - 题名 | Title
&heading-subdivisions
&heading-control

245 * 标目——名称／作品集统一题名 | Heading--name/collective title
$1 * 连接数据 | Linking data
&heading-subdivisions
&heading-control

250 * 标目——论题主题 | Heading--topical subject
$a - 主题词 | Topical subject
$A - 主题词汉语拼音 | Topical subject, pinyin
$n * 主题类目代码 | Subject category code
$m * 主题类目 | Subject category
&heading-subdivisions
&heading-control

260 * 标目——出版地检索点 | Heading--place access
$a - 国家 | Country
$b - 州或省 | State or province
$c * 县 | Intermediate political jurisdiction
$d - 城市 | City
&heading-subdivisions
&heading-control

280 * 标目——形式、体裁或物理特征 | Heading--form, genre or physical characteristics
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&heading-control

300 * 信息附注 | Information note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

305 * 文字参见附注 | Textual see also reference note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

310 * 文字见附注 | Textual see reference note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

320 * 一般说明参照附注 | General explanatory reference note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

321 * 政府职能沿革附注 | Note on history of the body
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

330 * 一般使用范围附注 | General scope note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

340 * 传记与活动附注 | Biography and activity note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

341 * 印刷者附注 | Activity note pertaining to printer
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

356 * 地理附注 | Geographical note
^1 附注类型 | Type of note
  # 未指明 | Not specified
  0-1 类型 | Type
$a * 附注内容 | Text of note
$b * 参照标目 | Heading referred to
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script
$5 - 字段适用机构 | Institution to which the field applies

400 * 单纯参照根查——个人名称 | See reference tracing--personal name
^2 @name-form
&personal-name
&heading-subdivisions
&tracing-control

410 * 单纯参照根查——团体名称 | See reference tracing--corporate body name
^1 @body-type
^2 @body-form
&corporate-name
&heading-subdivisions
&tracing-control

415 * 单纯参照根查——地理名称 | See reference tracing--territorial or geographical name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&tracing-control

416 * 单纯参照根查——商标 | See reference tracing--trademark
$a - 款目要素 | Entry element
$c * 限定 | Qualification
$f - 年代 | Dates
&heading-subdivisions
&tracing-control

420 * 单纯参照根查——家族名称 | See reference tracing--family name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&heading-subdivisions
&tracing-control

430 * 单纯参照根查——统一题名 | See reference tracing--uniform title
&uniform-title
&heading-subdivisions
&tracing-control

435 * 单纯参照根查——作品集统一题名 | See reference tracing--collective uniform title
$a - 作品集统一题名 | Collective uniform title
$A - 作品集统一题名汉语拼音 | Collective uniform title, pinyin
$e - 副题名 | Subtitle
$k - 出版日期 | Date of publication
$m - 作品语种 | Language
$r * 演奏媒介 | Medium of performance
$s * 序号标识 | Numeric designation
$u - 调名 | Key
$w - 改编说明 | Arranged statement
&heading-subdivisions
&tracing-control

440 * 单纯参照根查——名称／题名 | See reference tracing--name/title
$1 * 连接数据 | Linking data
$a - 名称 | Name
$t - 题名 | Title
&heading-subdivisions
&tracing-control

445 * 单纯参照根查——名称／作品集统一题名 | See reference tracing--name/collective title
$1 * 连接数据 | Linking data
&heading-subdivisions
&tracing-control

450 * 单纯参照根查——论题主题 | See reference tracing--topical subject
$a - 主题词 | Topical subject
$A - 主题词汉语拼音 | Topical subject, pinyin
$n * 主题类目代码 | Subject category code
$m * 主题类目 | Subject category
&heading-subdivisions
&tracing-control

460 * 单纯参照根查——出版地检索点 | See reference tracing--place access
$a - 国家 | Country
$b - 州或省 | State or province
$c * 县 | Intermediate political jurisdiction
$d - 城市 | City
&heading-subdivisions
&tracing-control

480 * 单纯参照根查——形式、体裁或物理特征 | See reference tracing--form, genre or physical characteristics
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&tracing-control

500 * 相关参照根查——个人名称 | See also reference tracing--personal name
^2 @name-form
&personal-name
&heading-subdivisions
&tracing-control

510 * 相关参照根查——团体名称 | See also reference tracing--corporate body name
^1 @body-type
^2 @body-form
&corporate-name
&heading-subdivisions
&tracing-control

515 * 相关参照根查——地理名称 | See also reference tracing--territorial or geographical name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&tracing-control

516 * 相关参照根查——商标 | See also reference tracing--trademark
$a - 款目要素 | Entry element
$c * 限定 | Qualification
$f - 年代 | Dates
&heading-subdivisions
&tracing-control

520 * 相关参照根查——家族名称 | See also reference tracing--family name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&heading-subdivisions
&tracing-control

530 * 相关参照根查——统一题名 | See also reference tracing--uniform title
&uniform-title
&heading-subdivisions
&tracing-control

535 * 相关参照根查——作品集统一题名 | See also reference tracing--collective uniform title
$a - 作品集统一题名 | Collective uniform title
$A - 作品集统一题名汉语拼音 | Collective uniform title, pinyin
$e - 副题名 | Subtitle
$k - 出版日期 | Date of publication
$m - 作品语种 | Language
$r * 演奏媒介 | Medium of performance
$s * 序号标识 | Numeric designation
$u - 调名 | Key
$w - 改编说明 | Arranged statement
&heading-subdivisions
&tracing-control

540 * 相关参照根查——名称／题名 | See also reference tracing--name/title
$1 * 连接数据 | Linking data
$a - 名称 | Name
$t - 题名 | Title
&heading-subdivisions
&tracing-control

545 * 相关参照根查——名称／作品集统一题名 | See also reference tracing--name/collective title
$1 * 连接数据 | Linking data
&heading-subdivisions
&tracing-control

550 * 相关参照根查——论题主题 | See also reference tracing--topical subject
$a - 主题词 | Topical subject
$A - 主题词汉语拼音 | Topical subject, pinyin
$n * 主题类目代码 | Subject category code
$m * 主题类目 | Subject category
&heading-subdivisions
&tracing-control

560 * 相关参照根查——出版地检索点 | See also reference tracing--place access
$a - 国家 | Country
$b - 州或省 | State or province
$c * 县 | Intermediate political jurisdiction
$d - 城市 | City
&heading-subdivisions
&tracing-control

580 * 相关参照根查——形式、体裁或物理特征 | See also reference tracing--form, genre or physical characteristics
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&tracing-control

700 * 连接标目——个人名称 | Linking heading--personal name
^2 @name-form
&personal-name
&heading-subdivisions
&tracing-control

710 * 连接标目——团体名称 | Linking heading--corporate body name
^1 @body-type
^2 @body-form
&corporate-name
&heading-subdivisions
&tracing-control

715 * 连接标目——地理名称 | Linking heading--territorial or geographical name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&tracing-control

716 * 连接标目——商标 | Linking heading--trademark
$a - 款目要素 | Entry element
$c * 限定 | Qualification
$f - 年代 | Dates
&heading-subdivisions
&tracing-control

720 * 连接标目——家族名称 | Linking heading--family name
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&heading-subdivisions
&tracing-control

730 * 连接标目——统一题名 | Linking heading--uniform title
&uniform-title
&heading-subdivisions
&tracing-control

735 * 连接标目——作品集统一题名 | Linking heading--collective uniform title
$a - 作品集统一题名 | Collective uniform title
$A - 作品集统一题名汉语拼音 | Collective uniform title, pinyin
$e - 副题名 | Subtitle
$k - 出版日期 | Date of publication
$m - 作品语种 | Language
$r * 演奏媒介 | Medium of performance
$s * 序号标识 | Numeric designation
$u - 调名 | Key
$w - 改编说明 | Arranged statement
&heading-subdivisions
&tracing-control

740 * 连接标目——名称／题名 | Linking heading--name/title
$1 * 连接数据 | Linking data
$a - 名称 | Name
$t - 题名 | Title
&heading-subdivisions
&tracing-control

745 * 连接标目——名称／作品集统一题名 | Linking heading--name/collective title
$1 * 连接数据 | Linking data
&heading-subdivisions
&tracing-control

750 * 连接标目——论题主题 | Linking heading--topical subject
$a - 主题词 | Topical subject
$A - 主题词汉语拼音 | Topical subject, pinyin
$n * 主题类目代码 | Subject category code
$m * 主题类目 | Subject category
&heading-subdivisions
&tracing-control

760 * 连接标目——出版地检索点 | Linking heading--place access
$a - 国家 | Country
$b - 州或省 | State or province
$c * 县 | Intermediate political jurisdiction
$d - 城市 | City
&heading-subdivisions
&tracing-control

780 * 连接标目——形式、体裁或物理特征 | Linking heading--form, genre or physical characteristics
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&heading-subdivisions
&tracing-control

675 * 国际十进分类法分类号（UDC） | Universal Decimal Classification
$a - 分类号 | Class number
$b - 分类号止号 | Ending number
$c * 说明词 | Explanatory terms
$v - 版次 | Edition
$z - 版本语种 | Language of edition
$3 - 分类记录号 | Classification record number

676 * 杜威十进分类法分类号（DDC） | Dewey Decimal Classification
$a - 分类号 | Class number
$b - 分类号止号 | Ending number
$c * 说明词 | Explanatory terms
$v - 版次 | Edition
$z - 版本语种 | Language of edition
$3 - 分类记录号 | Classification record number

680 * 美国国会图书馆分类法分类号（LCC） | Library of Congress Classification
$a - 分类号 | Class number
$b - 分类号止号 | Ending number
$c * 说明词 | Explanatory terms
$3 - 分类记录号 | Classification record number

686 * 国外其他分类法分类号 | Other classification numbers
$a * 分类号 | Class number
$b * 分类号止号 | Ending number
$c * 说明词 | Explanatory terms
$v - 版次 | Edition
$2 - 系统代码 | System code

690 * 中国图书馆分类法分类号（中图法） | Chinese Library Classification
$a - 分类号 | Class number
$b - 分类号止号 | Ending number
$c * 说明词 | Explanatory terms
$v - 版次 | Edition

692 * 中国科学院图书馆图书分类法分类号（科图法） | Classification of the Library of the Chinese Academy of Sciences
$a - 分类号 | Class number
$b - 分类号止号 | Ending number
$c * 说明词 | Explanatory terms
$v - 版次 | Edition

801 + 记录来源 | Originating source
^2 机构的功能 | Function indicator
  # 未指明 | Not specified
  0 原始编目机构 | Original cataloguing agency
  1 转录机构 | Transcribing agency
  2 修改机构 | Modifying agency
  3 发行机构 | Issuing agency
$a - 国家代码 | Country
$b - 机构 | Agency
$c - 处理日期 | Date of transaction
$g * 编目规则 | Cataloguing rules
$h - 原始控制号 | Original control number
$2 - 系统代码 | System code

810 * 数据来源 | Source data found
$a - 来源引文 | Source citation
$b - 查得的信息 | Information found
$u * 统一资源标识 | Uniform Resource Identifier
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script

815 - 未查得的来源 | Source data not found
$a * 来源引文 | Source citation

820 * 用法或范围信息 | Usage or scope information
$a * 附注内容 | Text of note
$6 - 字段连接数据 | Interfield linking data
$7 - 文字 | Script

825 * 附注中的示例 | Example under note
$a * 附注内容 | Text of note

830 * 编目员一般附注 | General cataloguer's note
$a * 附注内容 | Text of note
$5 - 字段适用机构 | Institution to which the field applies

835 * 已删除标目信息 | Deleted heading information
$a * 附注内容 | Text of note
$b * 替代标目 | Replacement heading
$d - 处理日期 | Date of the transaction
$3 - 规范记录号 | Authority record number

836 * 被替代标目信息 | Replaced heading information
$b - 被替代标目 | Replaced heading
$d - 处理日期 | Date of the transaction
$3 - 规范记录号 | Authority record number

856 * 电子资源定位与访问 | Electronic location and access
^1 访问方式 | Access method
  # 未提供信息 | No information provided
  0-4 访问方式 | Access method
  7 由 $y 指明 | Method specified in subfield $y
$d * 路径 | Path
$f * 电子文件名 | Electronic name
$q - 电子格式类型 | Electronic format type
$u * 统一资源标识（URI） | Uniform Resource Identifier
$y - 检索方式 | Access method
$z * 公开附注 | Public note

886 * 无法转换的来源格式数据 | Data not converted from source format
^1 字段类型 | Type of field
  0-2 字段类型 | Type of field
$a - 来源格式字段号 | Tag of the source format field
$b - 来源格式指示符和子字段 | Indicators and subfields of the source format field
$2 - 系统代码 | System code
`;

/** Groups of the tables above. */
export const AUTHORITY_SHARED = `
&heading-subdivisions
$j * 形式复分 | Form subdivision
$x * 论题复分 | Topical subdivision
$y * 地理复分 | Geographical subdivision
$z * 年代复分 | Chronological subdivision

&heading-control
$4 * 关系词代码 | Relator code
$6 - 字段连接数据 | Interfield linking data
$7 - 编目文字和标目文字 | Script of cataloguing and script of the base heading
$8 - 编目语种和标目语种 | Language of cataloguing and language of the base heading

&tracing-control
$0 - 指导短语 | Instruction phrase
$2 - 主题体系代码 | Subject system code
$3 - 规范记录号 | Authority record number
$4 * 关系词代码 | Relator code
$5 - 根查控制 | Tracing control
$6 - 字段连接数据 | Interfield linking data
$7 - 编目文字和标目文字 | Script of cataloguing and script of the base heading
$8 - 编目语种和标目语种 | Language of cataloguing and language of the base heading
`;
