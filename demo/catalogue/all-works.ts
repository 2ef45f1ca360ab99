import type { Work } from "./work.ts";
import { algorithmsAndTheoryOfComputing } from "./works/en-algorithms-theory.ts";
import { americanNovels1920To1949 } from "./works/en-american-novels-1920-1949.ts";
import { americanNovelsBefore1920 } from "./works/en-american-novels-before-1920.ts";
import { americanNovelsSince1950 } from "./works/en-american-novels-since-1950.ts";
import { americanPoetryDramaAndProse } from "./works/en-american-poetry-drama-prose.ts";
import { artificialIntelligenceAndInformation } from "./works/en-artificial-intelligence.ts";
import { biology } from "./works/en-biology.ts";
import { chemistry } from "./works/en-chemistry.ts";
import { chineseClassicsInEnglish } from "./works/en-chinese-classics-in-english.ts";
import { chineseFictionInEnglish } from "./works/en-chinese-fiction-in-english.ts";
import { computerSystemsAndNetworks } from "./works/en-computer-systems.ts";
import { economics1940To1969 } from "./works/en-economics-1940-1969.ts";
import { classicEconomics } from "./works/en-economics-classics.ts";
import { economicsSince1970 } from "./works/en-economics-since-1970.ts";
import { englishNovels1719To1860 } from "./works/en-english-novels-1719-1860.ts";
import { englishNovels1861To1894 } from "./works/en-english-novels-1861-1894.ts";
import { englishNovels1895To1917 } from "./works/en-english-novels-1895-1917.ts";
import { englishNovels1914To1949 } from "./works/en-english-novels-1914-1949.ts";
import { englishNovelsSince1950 } from "./works/en-english-novels-since-1950.ts";
import { englishPoetryDramaAndProse } from "./works/en-english-poetry-drama-prose.ts";
import { historyOfChinaAndAsia } from "./works/en-history-of-china-and-asia.ts";
import { historyOfTheWorld as enHistoryOfTheWorld } from "./works/en-history-of-the-world.ts";
import { languageEducationAndArts } from "./works/en-language-education-arts.ts";
import { mathematicsLogicAlgebraAnalysis } from "./works/en-mathematics-algebra-analysis.ts";
import { mathematicsGeometryProbability } from "./works/en-mathematics-geometry-probability.ts";
import { medicine } from "./works/en-medicine.ts";
import { modernChineseLiteratureInEnglish } from "./works/en-modern-chinese-in-english.ts";
import { naturalHistory } from "./works/en-natural-history.ts";
import { philosophyAndPsychology } from "./works/en-philosophy-psychology.ts";
import { physics } from "./works/en-physics.ts";
import { programmingAndLanguages } from "./works/en-programming.ts";
import { societyPoliticsAndLaw as enSocietyPoliticsLaw } from "./works/en-society-politics-law.ts";
import { softwareEngineering } from "./works/en-software-engineering.ts";
import { worldClassicsToTheEighteenthCentury } from "./works/en-world-classics-ancient-to-1800.ts";
import { worldClassicsOfTheNineteenthCentury } from "./works/en-world-classics-nineteenth-century.ts";
import { worldClassicsOfTheTwentiethCentury } from "./works/en-world-classics-twentieth-century.ts";
import { frenchWorks } from "./works/other-french-works.ts";
import { germanWorks } from "./works/other-german-works.ts";
import { japaneseWorks } from "./works/other-japanese-works.ts";
import { latinWorks } from "./works/other-latin-works.ts";
import { russianWorks } from "./works/other-russian-works.ts";
import { agriculture } from "./works/sci-agriculture.ts";
import { architecture } from "./works/sci-architecture.ts";
import { chemistryInChinese } from "./works/sci-chemistry.ts";
import { controlRobotsAndData } from "./works/sci-computing-control-and-data.ts";
import { databasesSecurityAndPlatforms } from "./works/sci-computing-data-and-security.ts";
import { softwareEngineeringInChinese } from "./works/sci-computing-engineering.ts";
import { computingFoundations } from "./works/sci-computing-foundations.ts";
import { artificialIntelligence } from "./works/sci-computing-intelligence.ts";
import { programmingLanguages } from "./works/sci-computing-languages.ts";
import { computingSystems } from "./works/sci-computing-systems.ts";
import { computingTextbooks } from "./works/sci-computing-textbooks.ts";
import { craftsAndWaterworks } from "./works/sci-crafts-and-waterworks.ts";
import { earthSciences } from "./works/sci-earth-sciences.ts";
import { economyOfChina } from "./works/sci-economics-china.ts";
import { economicsClassicsInTranslation } from "./works/sci-economics-classics.ts";
import { economicsTextbooks } from "./works/sci-economics-textbooks.ts";
import { engineeringTextbooks } from "./works/sci-engineering-textbooks.ts";
import { environmentalSciences } from "./works/sci-environment.ts";
import { lifeSciences } from "./works/sci-life-sciences.ts";
import { management } from "./works/sci-management.ts";
import { mathematicsClassicsAndTranslations } from "./works/sci-mathematics-classics.ts";
import { mathematicsForFurtherStudy } from "./works/sci-mathematics-more.ts";
import { mathematicsTextbooks } from "./works/sci-mathematics-textbooks.ts";
import { traditionalMedicineTextbooks } from "./works/sci-medicine-chinese-textbooks.ts";
import { chineseMedicineSinceJin } from "./works/sci-medicine-classics-since-jin.ts";
import { chineseMedicineToSong } from "./works/sci-medicine-classics-to-song.ts";
import { medicalReference } from "./works/sci-medicine-reference.ts";
import { medicalTextbooks } from "./works/sci-medicine-textbooks.ts";
import { physicsClassicsAndTranslations } from "./works/sci-physics-classics.ts";
import { physicsTextbooks } from "./works/sci-physics-textbooks.ts";
import { scienceHistoryAndMethod } from "./works/sci-science-history-and-method.ts";
import { transportAndSpaceflight } from "./works/sci-transport-and-space.ts";
import { chineseBiography } from "./works/zh-biography.ts";
import { booksEducationAndCulture } from "./works/zh-books-and-education.ts";
import { chineseThought } from "./works/zh-chinese-thought.ts";
import { chineseDrama } from "./works/zh-drama.ts";
import { chineseEssays } from "./works/zh-essays.ts";
import { chineseFiction1919To1936 } from "./works/zh-fiction-1919-1936.ts";
import { chineseFiction1937To1949 } from "./works/zh-fiction-1937-1949.ts";
import { chineseFiction1950To1989 } from "./works/zh-fiction-1950-1989.ts";
import { chineseFictionSince1990 } from "./works/zh-fiction-since-1990.ts";
import { historyOfChina } from "./works/zh-history-of-china.ts";
import { historyOfTheWorld as zhHistoryOfWorld } from "./works/zh-history-of-world.ts";
import { redologyAndNovelCriticism } from "./works/zh-hongxue.ts";
import { languageAndArts } from "./works/zh-language-and-arts.ts";
import { chineseLiteraryCriticism } from "./works/zh-literary-criticism.ts";
import { chineseNovelsBefore1912 } from "./works/zh-novels-before-1912.ts";
import { chinesePoetryAfterTang } from "./works/zh-poetry-after-tang.ts";
import { chineseModernPoetry } from "./works/zh-poetry-modern.ts";
import { chinesePoetryToTang } from "./works/zh-poetry-to-tang.ts";
import { religionAestheticsAndPsychology } from "./works/zh-religion-and-beauty.ts";
import { fourTreasuriesClassics } from "./works/zh-siku-jing.ts";
import { fourTreasuriesHistories } from "./works/zh-siku-shi.ts";
import { fourTreasuriesMasters } from "./works/zh-siku-zi.ts";
import { societyPoliticsAndLaw as zhSocietyPoliticsLaw } from "./works/zh-society-politics-law.ts";
import { chineseTalesBefore1912 } from "./works/zh-tales-before-1912.ts";
import { translatedAsianLiterature } from "./works/zh-translated-asian.ts";
import { translatedLiterature1850To1914 } from "./works/zh-translated-western-1850-1914.ts";
import { translatedLiteratureSince1914 } from "./works/zh-translated-western-since-1914.ts";
import { translatedEuropeanLiteratureTo1850 } from "./works/zh-translated-western-to-1850.ts";
import { westernPhilosophyInChinese } from "./works/zh-western-philosophy.ts";

/** Every work of the demonstration's catalogue, theme by theme. A new file stands at the end: its place decides call numbers. */
export const allWorks: readonly Work[] = [
  ...algorithmsAndTheoryOfComputing,
  ...americanNovels1920To1949,
  ...americanNovelsBefore1920,
  ...americanNovelsSince1950,
  ...americanPoetryDramaAndProse,
  ...artificialIntelligenceAndInformation,
  ...biology,
  ...chemistry,
  ...chineseClassicsInEnglish,
  ...chineseFictionInEnglish,
  ...computerSystemsAndNetworks,
  ...economics1940To1969,
  ...classicEconomics,
  ...economicsSince1970,
  ...englishNovels1719To1860,
  ...englishNovels1861To1894,
  ...englishNovels1895To1917,
  ...englishNovels1914To1949,
  ...englishNovelsSince1950,
  ...englishPoetryDramaAndProse,
  ...historyOfChinaAndAsia,
  ...enHistoryOfTheWorld,
  ...languageEducationAndArts,
  ...mathematicsLogicAlgebraAnalysis,
  ...mathematicsGeometryProbability,
  ...medicine,
  ...modernChineseLiteratureInEnglish,
  ...naturalHistory,
  ...philosophyAndPsychology,
  ...physics,
  ...programmingAndLanguages,
  ...enSocietyPoliticsLaw,
  ...softwareEngineering,
  ...worldClassicsToTheEighteenthCentury,
  ...worldClassicsOfTheNineteenthCentury,
  ...worldClassicsOfTheTwentiethCentury,
  ...frenchWorks,
  ...germanWorks,
  ...japaneseWorks,
  ...latinWorks,
  ...russianWorks,
  ...agriculture,
  ...architecture,
  ...chemistryInChinese,
  ...controlRobotsAndData,
  ...databasesSecurityAndPlatforms,
  ...softwareEngineeringInChinese,
  ...computingFoundations,
  ...artificialIntelligence,
  ...programmingLanguages,
  ...computingSystems,
  ...computingTextbooks,
  ...craftsAndWaterworks,
  ...earthSciences,
  ...economyOfChina,
  ...economicsClassicsInTranslation,
  ...economicsTextbooks,
  ...engineeringTextbooks,
  ...environmentalSciences,
  ...lifeSciences,
  ...management,
  ...mathematicsClassicsAndTranslations,
  ...mathematicsForFurtherStudy,
  ...mathematicsTextbooks,
  ...traditionalMedicineTextbooks,
  ...chineseMedicineSinceJin,
  ...chineseMedicineToSong,
  ...medicalReference,
  ...medicalTextbooks,
  ...physicsClassicsAndTranslations,
  ...physicsTextbooks,
  ...scienceHistoryAndMethod,
  ...transportAndSpaceflight,
  ...chineseBiography,
  ...booksEducationAndCulture,
  ...chineseThought,
  ...chineseDrama,
  ...chineseEssays,
  ...chineseFiction1919To1936,
  ...chineseFiction1937To1949,
  ...chineseFiction1950To1989,
  ...chineseFictionSince1990,
  ...historyOfChina,
  ...zhHistoryOfWorld,
  ...redologyAndNovelCriticism,
  ...languageAndArts,
  ...chineseLiteraryCriticism,
  ...chineseNovelsBefore1912,
  ...chinesePoetryAfterTang,
  ...chineseModernPoetry,
  ...chinesePoetryToTang,
  ...religionAestheticsAndPsychology,
  ...fourTreasuriesClassics,
  ...fourTreasuriesHistories,
  ...fourTreasuriesMasters,
  ...zhSocietyPoliticsLaw,
  ...chineseTalesBefore1912,
  ...translatedAsianLiterature,
  ...translatedLiterature1850To1914,
  ...translatedLiteratureSince1914,
  ...translatedEuropeanLiteratureTo1850,
  ...westernPhilosophyInChinese,
];
