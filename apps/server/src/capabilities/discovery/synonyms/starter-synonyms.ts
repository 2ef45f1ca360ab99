/**
 * The list of synonyms that a library begins with: subjects in Chinese and English, spellings and short forms. Words of our own choosing,
 * one group a line. The library edits its own copy.
 */
const lines = `
人工智能 = artificial intelligence
机器学习 = machine learning
深度学习 = deep learning
神经网络 = neural networks
自然语言处理 = natural language processing
计算机视觉 = computer vision
数据挖掘 = data mining
大数据 = big data
云计算 = cloud computing
区块链 = blockchain
物联网 = internet of things
虚拟现实 = virtual reality
计算机 = 电脑 = computers
计算机科学 = computer science
计算机网络 = computer networks
程序设计 = programming = 编程
软件工程 = software engineering
操作系统 = operating systems
数据库 = databases
数据结构 = data structures
算法 = algorithms
编译原理 = compilers
信息安全 = information security
密码学 = cryptography
信息检索 = information retrieval
图书馆学 = library science
情报学 = information science
目录学 = bibliography
档案学 = archival science
版本学 = 古籍版本
数学 = mathematics
高等数学 = 微积分 = calculus
线性代数 = linear algebra
抽象代数 = 近世代数 = abstract algebra
数学分析 = mathematical analysis
实变函数 = real analysis
复变函数 = complex analysis
泛函分析 = functional analysis
微分方程 = differential equations
概率论 = probability theory
数理统计 = mathematical statistics
统计学 = statistics
拓扑学 = topology
数论 = number theory
几何学 = geometry
数理逻辑 = mathematical logic
运筹学 = operations research
数值分析 = numerical analysis
博弈论 = game theory
物理学 = physics
力学 = mechanics
量子力学 = quantum mechanics
相对论 = relativity
热力学 = thermodynamics
电磁学 = electromagnetism
光学 = optics
天文学 = astronomy
宇宙学 = cosmology
化学 = chemistry
有机化学 = organic chemistry
无机化学 = inorganic chemistry
物理化学 = physical chemistry
生物学 = biology
遗传学 = genetics
进化论 = evolution
生态学 = ecology
植物学 = botany
动物学 = zoology
微生物学 = microbiology
分子生物学 = molecular biology
医学 = medicine
中医 = 中医学 = traditional chinese medicine
针灸 = acupuncture
药理学 = pharmacology
解剖学 = anatomy
生理学 = physiology
护理学 = nursing
公共卫生 = public health
精神病学 = psychiatry
心理学 = psychology
心理分析 = 精神分析 = psychoanalysis
哲学 = philosophy
伦理学 = ethics
逻辑学 = logic
美学 = aesthetics
宗教 = religion
佛教 = buddhism
道教 = taoism = daoism
儒家 = 儒学 = confucianism
基督教 = christianity
伊斯兰教 = islam
圣经 = bible
古兰经 = koran = quran = qoran
社会学 = sociology
人类学 = anthropology
民俗学 = folklore
人口学 = demography
政治学 = political science
国际关系 = international relations
马克思主义 = marxism
社会主义 = socialism
资本主义 = capitalism
民主 = democracy
法律 = law
宪法 = constitutional law
民法 = civil law
刑法 = criminal law
国际法 = international law
经济学 = economics
宏观经济学 = macroeconomics
微观经济学 = microeconomics
计量经济学 = econometrics
金融学 = finance
会计学 = accounting
管理学 = management
市场营销 = marketing
企业管理 = business management
人力资源管理 = human resource management
国际贸易 = international trade
教育学 = education
高等教育 = higher education
语言学 = linguistics
语法 = grammar
音韵学 = phonology
翻译 = translation
词典 = 字典 = 辞典 = dictionary
文学 = literature
文学批评 = literary criticism
小说 = fiction = novels
诗歌 = poetry
戏剧 = 戏曲 = drama
散文 = essays
童话 = fairy tales
神话 = mythology
唐诗 = tang poetry
宋词 = song lyrics = ci poetry
传记 = biography
历史 = history
中国历史 = 中国史 = history of china = chinese history
世界历史 = 世界史 = world history
考古学 = archaeology = archeology
地理学 = geography
地质学 = geology
气象学 = meteorology
海洋学 = oceanography
农业 = agriculture
林业 = forestry
建筑学 = 建筑 = architecture
城市规划 = city planning = urban planning
土木工程 = civil engineering
机械工程 = mechanical engineering
电气工程 = electrical engineering
自动控制 = automatic control
材料科学 = materials science
环境保护 = environmental protection
航空航天 = aerospace
艺术 = art
绘画 = painting
书法 = calligraphy
音乐 = music
电影 = motion pictures = film = movies
摄影 = photography
体育 = sports
围棋 = go game = weiqi
象棋 = chess
丝绸之路 = silk road
抗日战争 = sino-japanese war
辛亥革命 = revolution of 1911
文化大革命 = cultural revolution
五四运动 = may fourth movement
鸦片战争 = opium war
department = dept
government = govt
university = univ
association = assn
cello = violoncello = violincello
colour = color
labour = labor
behaviour = behavior
defence = defense
theatre = theater
encyclopaedia = encyclopedia
tchaikovsky = chaikovskii
dostoevsky = dostoyevsky = dostoevskii = 陀思妥耶夫斯基
tolstoy = tolstoi = 托尔斯泰
shakespeare = 莎士比亚
confucius = 孔子
laozi = lao tzu = 老子
zhuangzi = chuang tzu = 庄子
mencius = 孟子
sunzi = sun tzu = 孙子
mao zedong = mao tse-tung = 毛泽东
peking = beijing = 北京
`;

/** Each group: words that are found for one another. */
export const starterSynonyms: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split(" = "));
