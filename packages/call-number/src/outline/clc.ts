import { type OutlineClass, readOutline } from "./read-outline.ts";

/*
 * 中国图书馆分类法, 5th edition: the classes of its first two levels. The codes and what they stand for are facts; the words are
 * short ones of our own, and the scheme itself belongs to its publisher: a library loads its licensed table.
 */
const lines = `
A 马列主义、毛泽东思想、邓小平理论 | Marxism, Leninism, Mao Zedong Thought, Deng Xiaoping Theory
  A1 马克思、恩格斯著作 | Works of Marx and Engels
  A2 列宁著作 | Works of Lenin
  A3 斯大林著作 | Works of Stalin
  A4 毛泽东著作 | Works of Mao Zedong
  A49 邓小平著作 | Works of Deng Xiaoping
  A5 经典作家著作合编 | Their works together
  A7 经典作家生平与传记 | Their lives
  A8 学习与研究 | Study of their thought
B 哲学、宗教 | Philosophy and religion
  B-4 哲学教育与普及 | Teaching and popularisation of philosophy
  B0 哲学理论 | Theory of philosophy
  B1 世界哲学 | World philosophy
  B2 中国哲学 | Chinese philosophy
  B3 亚洲哲学 | Asian philosophy
  B4 非洲哲学 | African philosophy
  B5 欧洲哲学 | European philosophy
  B6 大洋洲哲学 | Philosophy of Oceania
  B7 美洲哲学 | Philosophy of the Americas
  B80 思维科学 | Science of thinking
  B81 逻辑学 | Logic
  B82 伦理学 | Ethics
  B83 美学 | Aesthetics
  B84 心理学 | Psychology
  B9 宗教 | Religion
C 社会科学总论 | Social sciences in general
  C0 理论与方法论 | Theory and methodology
  C1 现状与发展 | State and development
  C2 机构、团体、会议 | Institutions, societies, congresses
  C3 研究方法 | Methods of research
  C4 教育与普及 | Teaching and popularisation
  C5 丛书、文集、连续出版物 | Series, collections, serials
  C6 参考工具书 | Reference works
  [C7] 检索工具书 | Bibliographies and indexes
  C8 统计学 | Statistics
  C91 社会学 | Sociology
  C92 人口学 | Demography
  C93 管理学 | Management
  [C94] 系统科学 | Systems science
  C95 民族学 | Ethnology
  C96 人才学 | Talent studies
  C97 劳动科学 | Labour studies
D 政治、法律 | Politics and law
  D0 政治理论 | Political theory
  D1 国际共产主义运动 | International communist movement
  D2 中国共产党 | Communist Party of China
  D33/37 各国共产党 | Communist parties of other countries
  D4 工农青妇运动与组织 | Movements of workers, farmers, youth and women
  D5 世界政治 | World politics
  D6 中国政治 | Chinese politics
  D73/77 各国政治 | Politics of other countries
  D8 外交、国际关系 | Diplomacy and international relations
  D9 法律 | Law
  DF 法律（专业图书馆用） | Law (for law libraries)
E 军事 | Military science
  E0 军事理论 | Military theory
  E1 世界军事 | World military affairs
  E2 中国军事 | Chinese military affairs
  E3/7 各国军事 | Military affairs of other countries
  E8 战略、战役、战术 | Strategy, campaigns, tactics
  E9 军事技术 | Military technology
  E99 军事地形与地理 | Military topography and geography
F 经济 | Economics
  F0 经济学 | Economic theory
  F1 各国经济、经济史、经济地理 | Economies, economic history and geography
  F2 经济管理 | Economic planning and management
  F3 农业经济 | Agricultural economics
  F4 工业经济 | Industrial economics
  F49 信息产业经济 | Information industry
  F5 交通运输经济 | Transport economics
  F59 旅游经济 | Tourism
  F6 邮电经济 | Posts and telecommunications
  F7 贸易经济 | Trade
  F8 财政、金融 | Public finance, money and banking
G 文化、科学、教育、体育 | Culture, science, education, sports
  G0 文化理论 | Theory of culture
  G1 各国文化事业 | Culture of the world
  G2 信息与知识传播 | Information, media, libraries
  G3 科学研究 | Science and research
  G4 教育 | Education
  G8 体育 | Sports
H 语言、文字 | Language
  H0 语言学 | Linguistics
  H1 汉语 | Chinese
  H2 中国少数民族语言 | Languages of China's minorities
  H3 常用外国语 | Foreign languages in common use
  H4 汉藏语系 | Sino-Tibetan languages
  H5 阿尔泰语系 | Altaic languages
  H61 南亚语系 | Austroasiatic languages
  H62 达罗毗荼语系 | Dravidian languages
  H63 南岛语系 | Austronesian languages
  H64 东北亚诸语言 | Languages of north-east Asia
  H65 高加索诸语言 | Caucasian languages
  H66 乌拉尔语系 | Uralic languages
  H67 闪含语系 | Afro-Asiatic languages
  H7 印欧语系 | Indo-European languages
  H81 非洲诸语言 | African languages
  H83 美洲诸语言 | Languages of the Americas
  H84 大洋洲诸语言 | Languages of Oceania
  H9 国际辅助语 | International auxiliary languages
I 文学 | Literature
  I0 文学理论 | Theory of literature
  I1 世界文学 | World literature
  I2 中国文学 | Chinese literature
  I3/7 各国文学 | Literature of other countries
J 艺术 | Art
  J0 艺术理论 | Theory of art
  J1 世界艺术概况 | Art of the world
  J2 绘画 | Painting and drawing
  J29 书法、篆刻 | Calligraphy and seals
  J3 雕塑 | Sculpture
  J4 摄影 | Photography
  J5 工艺美术 | Decorative arts and design
  [J59] 建筑艺术 | Architecture as art
  J6 音乐 | Music
  J7 舞蹈 | Dance
  J8 戏剧 | Theatre
  J9 电影、电视 | Film and television
K 历史、地理 | History and geography
  K0 史学理论 | Theory of history
  K1 世界史 | World history
  K2 中国史 | History of China
  K3 亚洲史 | History of Asia
  K4 非洲史 | History of Africa
  K5 欧洲史 | History of Europe
  K6 大洋洲史 | History of Oceania
  K7 美洲史 | History of the Americas
  K81 传记 | Biography
  K85 文物考古 | Archaeology and antiquities
  K89 风俗习惯 | Customs
  K9 地理 | Geography
N 自然科学总论 | Natural sciences in general
  N0 理论与方法论 | Theory and methodology
  N1 现状与发展 | State and development
  N2 机构、团体、会议 | Institutions, societies, congresses
  N3 研究方法 | Methods of research
  N4 教育与普及 | Teaching and popularisation
  N5 丛书、文集、连续出版物 | Series, collections, serials
  N6 参考工具书 | Reference works
  [N7] 检索工具 | Bibliographies and indexes
  N8 调查、考察 | Surveys and expeditions
  N91 自然研究、自然史 | Natural history
  N93 非线性科学 | Nonlinear science
  N94 系统科学 | Systems science
  [N99] 情报学 | Information science
O 数理科学、化学 | Mathematics, physics, chemistry
  O1 数学 | Mathematics
  O3 力学 | Mechanics
  O4 物理学 | Physics
  O6 化学 | Chemistry
  O7 晶体学 | Crystallography
P 天文学、地球科学 | Astronomy and earth sciences
  P1 天文学 | Astronomy
  P2 测绘学 | Surveying and mapping
  P3 地球物理学 | Geophysics
  P4 大气科学 | Atmospheric sciences
  P5 地质学 | Geology
  P7 海洋学 | Oceanography
  P9 自然地理学 | Physical geography
Q 生物科学 | Biology
  Q-0 理论与方法 | Theory and methods
  Q-1 现状与发展 | State and development
  Q-3 研究方法与技术 | Methods and techniques of research
  Q-4 教育与普及 | Teaching and popularisation
  Q-9 生物资源调查 | Surveys of living resources
  Q1 普通生物学 | General biology
  Q2 细胞生物学 | Cell biology
  Q3 遗传学 | Genetics
  Q4 生理学 | Physiology
  Q5 生物化学 | Biochemistry
  Q6 生物物理学 | Biophysics
  Q7 分子生物学 | Molecular biology
  Q81 生物工程 | Biotechnology
  [Q89] 环境生物学 | Environmental biology
  Q91 古生物学 | Palaeontology
  Q93 微生物学 | Microbiology
  Q94 植物学 | Botany
  Q95 动物学 | Zoology
  Q96 昆虫学 | Entomology
  Q98 人类学 | Anthropology
R 医药、卫生 | Medicine and health
  R-0 一般理论 | General theory
  R-1 现状与发展 | State and development
  R-3 研究方法 | Methods of research
  R1 预防医学、卫生学 | Preventive medicine and hygiene
  R2 中国医学 | Chinese medicine
  R3 基础医学 | Basic medical sciences
  R4 临床医学 | Clinical medicine
  R5 内科学 | Internal medicine
  R6 外科学 | Surgery
  R71 妇产科学 | Gynaecology and obstetrics
  R72 儿科学 | Paediatrics
  R73 肿瘤学 | Oncology
  R74 神经病学、精神病学 | Neurology and psychiatry
  R75 皮肤病学、性病学 | Dermatology and venereology
  R76 耳鼻咽喉科学 | Otorhinolaryngology
  R77 眼科学 | Ophthalmology
  R78 口腔科学 | Dentistry
  R79 外国民族医学 | Traditional medicine of other peoples
  R8 特种医学 | Special fields of medicine
  R9 药学 | Pharmacy
S 农业科学 | Agriculture
  S-0 一般理论 | General theory
  S-1 现状与发展 | State and development
  S-3 研究与试验 | Research and trials
  [S-9] 农业经济 | Agricultural economics
  S1 农业基础科学 | Sciences basic to agriculture
  S2 农业工程 | Agricultural engineering
  S3 农学 | Agronomy
  S4 植物保护 | Plant protection
  S5 农作物 | Field crops
  S6 园艺 | Horticulture
  S7 林业 | Forestry
  S8 畜牧、兽医、狩猎、蚕、蜂 | Livestock, veterinary medicine, hunting, silkworms, bees
  S9 水产、渔业 | Fisheries
T 工业技术 | Technology
  T-0 理论 | Theory
  T-1 现状与发展 | State and development
  T-2 机构、团体、会议 | Institutions, societies, congresses
  T-6 参考工具书 | Reference works
  [T-9] 工业经济 | Industrial economics
  TB 一般工业技术 | Technology in general
  TD 矿业工程 | Mining
  TE 石油、天然气 | Oil and gas
  TF 冶金 | Metallurgy
  TG 金属学、金属工艺 | Metal science and metalworking
  TH 机械、仪表 | Machinery and instruments
  TJ 武器 | Weapons
  TK 能源与动力 | Energy and power
  TL 原子能技术 | Nuclear technology
  TM 电工 | Electrical engineering
  TN 电子、通信 | Electronics and communications
  TP 自动化、计算机 | Automation and computing
  TQ 化工 | Chemical engineering
  TS 轻工业、手工业 | Light industry and crafts
  TU 建筑 | Building
  TV 水利 | Hydraulic engineering
U 交通运输 | Transport
  [U-9] 交通运输经济 | Transport economics
  U1 综合运输 | Combined transport
  U2 铁路 | Railways
  U4 公路 | Roads
  U6 水路 | Waterways
  [U8] 航空运输 | Air transport
V 航空、航天 | Aviation and space flight
  V1 研究与探索 | Research and exploration
  V2 航空 | Aviation
  V4 航天 | Space flight
  [V7] 航空航天医学 | Aerospace medicine
X 环境科学、安全科学 | Environment and safety
  X-0 环境科学理论 | Theory of environmental science
  X-1 现状与发展 | State and development
  X-4 宣传教育与普及 | Education and popularisation
  X-6 参考工具书 | Reference works
  X1 环境科学基础 | Foundations of environmental science
  X2 社会与环境 | Society and environment
  X3 环境保护管理 | Environmental management
  X4 灾害及其防治 | Disasters and their prevention
  X5 环境污染及其防治 | Pollution and its control
  X7 废物处理与利用 | Waste treatment and use
  X8 环境质量与监测 | Environmental quality and monitoring
  X9 安全科学 | Safety science
Z 综合性图书 | Works of general content
  Z1 丛书 | Series
  Z2 百科全书、类书 | Encyclopaedias
  Z3 辞典 | Dictionaries
  Z4 论文集、全集、选集 | Collected and selected works
  Z5 年鉴 | Yearbooks
  Z6 期刊、连续出版物 | Serials
  Z8 目录、文摘、索引 | Bibliographies, abstracts, indexes
`;

/** Every class of the first two levels, main classes before their own. */
export const clcOutline: readonly OutlineClass[] = readOutline(lines);
