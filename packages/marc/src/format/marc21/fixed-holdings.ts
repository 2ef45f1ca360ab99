/** MARC 21 Holdings: leader and 008. Notation: parse-layouts.ts. Source: Library of Congress, MARC 21 Format for Holdings Data. */
export const FIXED_HOLDINGS = `
=leader 24 头标 | Leader
0-4 记录长度 | Record length [system]
5 记录状态 | Record status
  c 已修改 | Corrected or revised
  d 已删除 | Deleted
  n 新记录 | New
6 记录类型 | Type of record
  u 未知 | Unknown
  v 多部分馆藏 | Multipart item holdings
  x 单部分馆藏 | Single-part item holdings
  y 连续出版物馆藏 | Serial item holdings
7-8 未定义 | Undefined [blank]
9 字符编码体系 | Character coding scheme
  # MARC-8 | MARC-8
  a UCS/Unicode | UCS/Unicode
10-16 系统生成 | Supplied by the system [system]
17 编码级别 | Encoding level
  1 馆藏级别 1 | Holdings level 1
  2 馆藏级别 2 | Holdings level 2
  3 馆藏级别 3 | Holdings level 3
  4 馆藏级别 4 | Holdings level 4
  5 级别 4，带单件标识 | Holdings level 4 with piece designation
  m 混合级别 | Mixed level
  u 未知 | Unknown
  z 其他 | Other level
18 记录中的单件信息 | Item information in record
  # 未指明 | Not specified
  i 有单件信息 | Item information
  n 无单件信息 | No item information
19-23 系统生成 | Supplied by the system [system]

=005 16 最近一次作业的日期和时间 | Date and time of latest transaction
0-7 日期（yyyymmdd） | Date (yyyymmdd) [digits]
8-13 时间（hhmmss） | Time (hhmmss) [digits]
14-15 小数 | Decimal fraction [text]

=008 32 定长数据元 | Fixed-length data elements
0-5 入档日期（yymmdd） | Date entered on file (yymmdd) [date]
6 收到或采访状态 | Receipt, acquisition, or access status
  0 未知 | Unknown
  1 其他 | Other receipt or acquisition status
  2 已收到并完整或已停止 | Received and complete or ceased
  3 已订购 | On order
  4 正在收到 | Currently received
  5 目前不收 | Not currently received
  6 外部访问 | External access
7 采访方式 | Method of acquisition
  c 合作或联合采购 | Cooperative or consortial purchase
  d 缴存 | Deposit
  e 交换 | Exchange
  f 免费 | Free
  g 赠送 | Gift
  l 法定缴存 | Legal deposit
  m 会员资格 | Membership
  n 非图书馆采购 | Non-library purchase
  p 采购 | Purchase
  q 租赁 | Lease
  u 未知 | Unknown
  z 其他 | Other method of acquisition
8-11 预计采访截止日期 | Expected acquisition end date [text]
12 一般保存政策 | General retention policy
  0 未知 | Unknown
  1 其他 | Other general retention policy
  2 更新后保留 | Retained except as replaced by updates
  3 保留样本期 | Sample issue retained
  4 保留至被缩微品代替 | Retained until replaced by microform
  5 保留至被累积本、替代卷或修订代替 | Retained until replaced by cumulation, replacement volume, or revision
  6 有限期保留 | Retained for a limited period
  7 不保留 | Not retained
  8 永久保留 | Permanently retained
13 具体保存政策：类型 | Specific retention policy: policy type
  # 未提供信息 | No information provided
  l 最近 | Latest
  p 之前 | Previous
14 具体保存政策：单元数 | Specific retention policy: number of units [text]
15 具体保存政策：单元类型 | Specific retention policy: unit type [text]
16 完整性 | Completeness
  0 其他 | Other
  1 完整 | Complete
  2 不完整 | Incomplete
  3 零散 | Scattered
  4 不适用 | Not applicable
17-19 报告的复本数 | Number of copies reported [digits]
20 外借政策 | Lending policy
  a 外借 | Will lend
  b 不外借 | Will not lend
  c 仅外借硬拷贝 | Will lend hard copy only
  l 有限外借 | Limited lending policy
  u 未知 | Unknown
21 复制政策 | Reproduction policy
  a 可复制 | Will reproduce
  b 不可复制 | Will not reproduce
  u 未知 | Unknown
22-24 语种 | Language [language]
25 单独或合成复本报告 | Separate or composite copy report
  0 单独 | Separate copy report
  1 合成 | Composite copy report
26-31 报告日期（yymmdd） | Date of report (yymmdd) [date]
`;
