/** CNMARC Bibliographic, 4XX links and 5XX related titles. Notation: parse-format.ts. Sources: as in bibliographic.ts. */
export const RELATED_TITLES = `
410 * 丛编 | Series
^2 @embedded-note
&embedded

411 * 附属丛编 | Subseries
^2 @embedded-note
&embedded

412 * 摘录或抽印本的来源 | Source of excerpt or offprint
^2 @embedded-note
&embedded

413 * 摘录或抽印本 | Excerpt or offprint
^2 @embedded-note
&embedded

421 * 补编、增刊 | Supplement
^2 @embedded-note
&embedded

422 * 正编、母体 | Parent of supplement
^2 @embedded-note
&embedded

423 * 合订、合刊 | Issued with
^2 @embedded-note
&embedded

424 * 更新为 | Is updated by
^2 @embedded-note
&embedded

425 * 更新 | Updates
^2 @embedded-note
&embedded

430 * 继承 | Continues
^2 @embedded-note
&embedded

431 * 部分继承 | Continues in part
^2 @embedded-note
&embedded

432 * 替代 | Supersedes
^2 @embedded-note
&embedded

433 * 部分替代 | Supersedes in part
^2 @embedded-note
&embedded

434 * 吸收 | Absorbed
^2 @embedded-note
&embedded

435 * 部分吸收 | Absorbed in part
^2 @embedded-note
&embedded

436 * 由……合并而成 | Formed by merger of
^2 @embedded-note
&embedded

437 * 分自 | Separated from
^2 @embedded-note
&embedded

440 * 由……继承 | Continued by
^2 @embedded-note
&embedded

441 * 由……部分继承 | Continued in part by
^2 @embedded-note
&embedded

442 * 由……替代 | Superseded by
^2 @embedded-note
&embedded

443 * 由……部分替代 | Superseded in part by
^2 @embedded-note
&embedded

444 * 并入 | Absorbed by
^2 @embedded-note
&embedded

445 * 部分并入 | Absorbed in part by
^2 @embedded-note
&embedded

446 * 分成……和…… | Split into
^2 @embedded-note
&embedded

447 * 与……合并成…… | Merged with … to form
^2 @embedded-note
&embedded

448 * 改回 | Changed back to
^2 @embedded-note
&embedded

451 * 同一载体的其他版本 | Other edition in the same medium
^2 @embedded-note
&embedded

452 * 不同载体的其他版本 | Edition in a different medium
^2 @embedded-note
&embedded

453 * 译为 | Translated as
^2 @embedded-note
&embedded

454 * 译自 | Translation of
^2 @embedded-note
&embedded

455 * 复制自 | Reproduction of
^2 @embedded-note
&embedded

456 * 复制为 | Reproduced as
^2 @embedded-note
&embedded

461 * 总集（丛书、连续出版物等） | Set level
^2 @embedded-note
&embedded

462 * 分集 | Subset level
^2 @embedded-note
&embedded

463 * 单册 | Piece level
^2 @embedded-note
&embedded

464 * 单册分析 | Piece-analytic level
^2 @embedded-note
&embedded

470 * 评论的作品 | Work being reviewed
^2 @embedded-note
&embedded

481 * 还装订有 | Also bound in this volume
^2 @embedded-note
&embedded

482 * 与……合订 | Bound with
^2 @embedded-note
&embedded

488 * 其他相关作品 | Other related works
^2 @embedded-note
&embedded

500 * 统一题名 | Uniform title
^1 @significance
^2 标目类型 | Heading indicator
  0 非主要标目 | Title is not primary heading
  1 主要标目 | Title is primary heading
&uniform-title
&subdivisions

501 * 作品集统一题名 | Collective uniform title
^1 @significance
^2 标目类型 | Heading indicator
  0 非主要标目 | Title is not primary heading
  1 主要标目 | Title is primary heading
$a - 作品集统一题名 | Collective uniform title
$A - 作品集统一题名汉语拼音 | Collective uniform title, pinyin
$b * 一般资料标识 | General material designation
$e - 作品集副题名 | Collective uniform subtitle
$k - 出版日期 | Date of publication
$m - 作品语种 | Language
$r * 演奏媒介 | Medium of performance
$s * 序号标识 | Numeric designation
$u - 调名 | Key
$w - 改编说明 | Arranged statement
$x * 论题复分 | Topical subdivision
&source

503 * 统一惯用题名 | Uniform conventional heading
^1 @significance
$a - 主要款目 | Form heading proper
$b * 副款目 | Form subheading
$d - 月日 | Month and day
$e * 名称 | Personal name: entry element
$f * 名 | Personal name: forename
$h - 限定 | Personal name: qualifier
$i - 分部题名 | Title of part
$j - 年 | Year
$k - 编号 | Numeration
$l - 编号 | Numeration
$m - 地点 | Locality
$n - 机构 | Institution in locality
&source

510 * 并列正题名 | Parallel title proper
^1 @significance
&title-entry

511 * 半题名 | Half title
^1 @significance
&title-entry

512 * 封面题名 | Cover title
^1 @significance
&title-entry

513 * 附加题名页题名 | Added title-page title
^1 @significance
&title-entry

514 * 卷端题名 | Caption title
^1 @significance
&title-entry

515 * 逐页题名 | Running title
^1 @significance
&title-entry

516 * 书脊题名 | Spine title
^1 @significance
&title-entry

517 * 其他题名 | Other variant titles
^1 @significance
&title-entry
$b * 一般资料标识 | General material designation

518 * 现代标准书写题名 | Title in standard modern spelling
^1 @significance
&title-entry

520 * 前题名（连续出版物） | Former title (serials)
^1 @significance
&title-entry
$x - ISSN | ISSN

530 * 识别题名（连续出版物） | Key title (serials)
^1 题名差异 | Key title indicator
  # 与正题名不同 | Not the same as title proper
  0 与正题名相同 | Same as title proper
  1 与正题名不同 | Not the same as title proper
&title-entry
$b - 限定 | Qualifier
$v - 卷标识 | Volume designation

531 * 缩略题名（连续出版物） | Abbreviated title (serials)
^1 题名差异 | Key title indicator
  # 与正题名不同 | Not the same as title proper
  0 与正题名相同 | Same as title proper
  1 与正题名不同 | Not the same as title proper
&title-entry
$b - 限定 | Qualifier
$v - 卷标识 | Volume designation

532 * 完整题名 | Expanded title
^1 @significance
&title-entry

540 * 编目员补充的附加题名 | Additional title supplied by cataloguer
^1 @significance
&title-entry

541 * 编目员补充的翻译题名 | Translated title supplied by cataloguer
^1 @significance
&title-entry

545 * 章节题名 | Section title
^1 @significance
&title-entry
$p - 页码 | Pagination

560 * 人为题名 | Artificial title
^1 @significance
&title-entry
`;
