/** CNMARC Bibliographic, 6XX subjects, 7XX responsibility, 8XX and 9XX. Notation: parse-format.ts. Sources: as in bibliographic.ts. */
export const SUBJECTS_AND_NAMES = `
600 * 个人名称主题 | Personal name used as subject
^1 @subject-level
^2 @name-form
&personal-name
$t - 题名 | Title
$p - 机构或地址 | Affiliation/address
&subdivisions

601 * 团体名称主题 | Corporate body name used as subject
^1 @body-type
^2 @body-form
&corporate-name
$t - 题名 | Title
&subdivisions

602 * 家族名称主题 | Family name used as subject
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
$t - 题名 | Title
&subdivisions

604 * 名称和题名主题 | Name and title used as subject
$1 * 连接数据 | Linking data
&subdivisions

605 * 题名主题 | Title used as subject
&uniform-title
&subdivisions

606 * 论题名称主题 | Topical name used as subject
^1 @subject-level
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&subdivisions

607 * 地理名称主题 | Geographical name used as subject
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&subdivisions

608 * 形式、体裁或物理特征主题 | Form, genre or physical characteristics heading
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
&subdivisions

610 * 非控主题词 | Uncontrolled subject terms
^1 @subject-level
$a * 主题词 | Subject term
$A * 主题词汉语拼音 | Subject term, pinyin
&links

615 * 主题类目（暂定） | Subject category (provisional)
$a * 主题类目款目要素 | Subject category entry element text
$m * 主题类目复分文字 | Subject category subdivision text
$n * 主题类目代码 | Subject category code
$x * 主题类目复分代码 | Subject category subdivision code
&source

616 * 商标主题 | Trademark used as subject
$a - 款目要素 | Entry element
$c * 限定 | Qualifications
$f - 年代 | Dates
&subdivisions

620 * 出版地检索点 | Place access
$a - 国家 | Country
$b - 州或省 | State or province
$c * 县 | Intermediate political jurisdiction
$d - 城市 | City
$e * 场所 | Venue
$f * 日期 | Date
$g - 季节 | Season
$h - 事件 | Occasion
$i - 末日期 | Final date
&source

626 * 电子资源技术细节检索点 | Technical details access: electronic resources
$a - 计算机型号 | Make and model of machines
$b - 程序语言 | Programming language
$c - 操作系统 | Operating system

660 * 地区代码 | Geographic area code
$a - 代码 | Code

661 * 年代范围代码 | Time period code
$a - 年代代码 | Time period code

670 * 保留上下文标引 | PRECIS
$b - 主题标识号 | Subject indicator number
$c - 词串 | String
$e * 参照标识号 | Reference indicator number
$z - 词语语种 | Language of terms

675 * 国际十进分类法分类号（UDC） | Universal Decimal Classification
$a - 分类号 | Number
$v - 版次 | Edition
$z - 版本语种 | Language of edition
$3 - 分类记录号 | Classification record number

676 * 杜威十进分类法分类号（DDC） | Dewey Decimal Classification
$a - 分类号 | Number
$v - 版次 | Edition
$z - 版本语种 | Language of edition
$3 - 分类记录号 | Classification record number

680 * 美国国会图书馆分类法分类号（LCC） | Library of Congress Classification
$a - 分类号 | Class number
$b - 书号 | Book number
$3 - 分类记录号 | Classification record number

686 * 国外其他分类法分类号 | Other classification numbers
$a * 分类号 | Class number
$b * 书号 | Book number
$c * 分类复分 | Classification subdivision
$v - 版次 | Edition
$2 - 系统代码 | System code
$3 - 分类记录号 | Classification record number

690 * 中国图书馆分类法分类号（中图法） | Chinese Library Classification
$a - 分类号 | Class number
$v - 版次 | Edition
$z - 版本语种 | Language of edition
$3 - 分类记录号 | Classification record number

692 * 中国科学院图书馆图书分类法分类号（科图法） | Classification of the Library of the Chinese Academy of Sciences
$a - 分类号 | Class number
$v - 版次 | Edition
$3 - 分类记录号 | Classification record number

694 * 中国人民大学图书馆图书分类法分类号 | Classification of the Renmin University Library
$a - 分类号 | Class number
$v - 版次 | Edition

696 * 国内其他分类法分类号 | Other classification numbers of China
$a * 分类号 | Class number
$b * 书号 | Book number
$c * 分类复分 | Classification subdivision
$v - 版次 | Edition
$2 - 系统代码 | System code
$3 - 分类记录号 | Classification record number

700 - 个人名称——主要知识责任 | Personal name--primary intellectual responsibility
^2 @name-form
&personal-name
&responsibility

701 * 个人名称——等同知识责任 | Personal name--alternative intellectual responsibility
^2 @name-form
&personal-name
&responsibility

702 * 个人名称——次要知识责任 | Personal name--secondary intellectual responsibility
^2 @name-form
&personal-name
&responsibility

710 - 团体名称——主要知识责任 | Corporate body name--primary intellectual responsibility
^1 @body-type
^2 @body-form
&corporate-name
&responsibility

711 * 团体名称——等同知识责任 | Corporate body name--alternative intellectual responsibility
^1 @body-type
^2 @body-form
&corporate-name
&responsibility

712 * 团体名称——次要知识责任 | Corporate body name--secondary intellectual responsibility
^1 @body-type
^2 @body-form
&corporate-name
&responsibility

716 * 商标 | Trademark
$a - 款目要素 | Entry element
$c * 限定 | Qualification
$f - 年代 | Dates
&responsibility

720 - 家族名称——主要知识责任 | Family name--primary intellectual responsibility
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&responsibility

721 * 家族名称——等同知识责任 | Family name--alternative intellectual responsibility
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&responsibility

722 * 家族名称——次要知识责任 | Family name--secondary intellectual responsibility
$a - 款目要素 | Entry element
$A - 款目要素汉语拼音 | Entry element, pinyin
$c - 家族类型 | Type of family
$d - 与家族有关的地点 | Places associated with the family
$f - 年代 | Dates
&responsibility

730 * 名称——知识责任 | Name--entity responsible
^1 名称类型 | Type of name
  # 未指明 | Not specified
  1 个人 | Personal
  2 其他 | Other
$a - 款目要素 | Entry element
$4 * 关系词代码 | Relator code
&links

801 + 记录来源 | Originating source
^2 机构的功能 | Function indicator
  0 原始编目机构 | Original cataloguing agency
  1 转录机构 | Transcribing agency
  2 修改机构 | Modifying agency
  3 发行机构 | Issuing agency
$a - 国家代码 | Country
$b - 机构 | Agency
$c - 处理日期 | Date of transaction
$g * 编目规则 | Cataloguing rules (descriptive conventions)
$h - 原始控制号 | Original control number
$2 - 系统代码 | System code

802 - ISSN 中心 | ISSN centre
$a - ISSN 中心代码 | ISSN centre code

830 * 编目员一般附注 | General cataloguer's note
$a - 附注内容 | Text of note
$5 - 字段适用机构 | Institution to which the field applies

850 * 馆藏机构 | Holding institution
$a * 机构代码 | Institution code

852 * 馆藏位置和索书号 | Location and call number
$a - 机构标识 | Institution identifier
$b * 分馆藏标识 | Sub-location identifier
$c - 地址 | Address
$d * 位置限定（代码） | Coded location qualifier
$e * 位置限定（文字） | Non-coded location qualifier
$f - 前缀 | Call number prefix
$g - 后缀 | Call number suffix
$i - 排架控制号 | Shelving control number
$j - 索书号 | Call number
$k - 排架题名 | Shelving form of title
$l * 复本号 | Copy number
$m - 单件标识 | Piece designation
$n - 物理状况 | Piece physical condition
$p - 国家代码 | Country
$t - 复本号 | Copy number
$x * 非公开附注 | Nonpublic note
$y * 公开附注 | Public note
$2 - 分类法 | Source of classification or shelving scheme

856 * 电子资源定位与访问 | Electronic location and access
^1 访问方式 | Access method
  # 未提供信息 | No information provided
  0 电子邮件 | Email
  1 FTP | FTP
  2 远程登录 | Remote login (Telnet)
  3 拨号 | Dial-up
  4 HTTP | HTTP
  7 由 $y 指明 | Method specified in subfield $y
^2 与资源的关系 | Relationship
  # 未指明 | Not specified
  0 资源本身 | Resource
  1 其他版本 | Version of resource
  2 相关资源 | Related resource
  8 不生成显示常数 | No display constant generated
$a * 主机名 | Host name
$b * 检索号 | Access number
$c * 压缩信息 | Compression information
$d * 路径 | Path
$e - 访问日期和时间 | Date and hour of consultation and access
$f * 电子文件名 | Electronic name
$g * 统一资源名 | Uniform Resource Name
$h - 请求处理者 | Processor of request
$i * 操作指示 | Instruction
$j - 每秒比特数 | Bits per second
$k - 口令 | Password
$l - 登录名 | Logon/login
$m * 访问协助联系人 | Contact for access assistance
$n - 主机所在地名称 | Name of location of host
$o - 操作系统 | Operating system
$p - 端口 | Port
$q - 电子格式类型 | Electronic format type
$r - 设置 | Settings
$s * 文件大小 | File size
$t * 终端仿真 | Terminal emulation
$u * 统一资源标识（URI） | Uniform Resource Identifier
$v * 可访问时间 | Hours access method available
$w * 记录控制号 | Record control number
$x * 非公开附注 | Nonpublic note
$y - 检索方式 | Access method
$z * 公开附注 | Public note
$2 * 链接文字 | Link text
$3 - 资料说明 | Materials specified
$4 - 关系代码 | Relationship code
$5 - 字段适用机构 | Institution to which the field applies

886 * 无法转换的来源格式数据 | Data not converted from source format
^1 字段类型 | Type of field
  0 头标 | Record label
  1 变长控制字段 | Variable control field
  2 变长数据字段 | Variable data field
$a - 来源格式字段号 | Tag of the source format field
$b - 来源格式指示符和子字段 | Indicators and subfields of the source format field
$2 - 系统代码 | System code

905 * 馆藏信息（本地） | Holdings (local)
^1 @any
^2 @any
$a * 馆藏机构代码 | Holding institution
$b * 登录号 | Accession number
$c * 排架区分号 | Shelf location
$d * 分类号 | Class number
$e * 书次号 | Book number
$f * 索书号 | Call number
$g * 复本或年代 | Copy or year
$s * 复本数 | Number of copies
$t * 种次号 | Title number
$v * 卷期 | Volumes held
$y * 年代范围 | Years held
$z * 其他 | Other
`;
