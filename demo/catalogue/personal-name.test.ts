import { describe, expect, it } from "vitest";
import { entryName, withoutTones } from "./personal-name.ts";

const filed = (name: string, alsoWritten?: string) =>
  entryName({ name, ...(alsoWritten !== undefined && { alsoWritten }) });

describe("a name as MARC 21 files it", () => {
  it.each([
    ["Jane Austen", "Austen, Jane"],
    ["J. R. R. Tolkien", "Tolkien, J. R. R."],
    ["Frederick P. Brooks, Jr.", "Brooks, Frederick P., Jr."],
    ["Johann Wolfgang von Goethe", "Goethe, Johann Wolfgang von"],
    ["Ludwig van der Waerden", "Waerden, Ludwig van der"],
    ["Ursula K. Le Guin", "Le Guin, Ursula K."],
    ["Alexandre Dumas fils", "Dumas, Alexandre, fils"],
    ["Gabriel García Márquez", "García Márquez, Gabriel"],
  ])("puts the surname of %s first", (name, expected) =>
    expect(filed(name)).toEqual({ indicator: "1", name: expected }),
  );

  it.each(["Plato", "Thomas Aquinas", "Augustine of Hippo"])("leaves %s as it is spoken", (name) =>
    expect(filed(name)).toEqual({ indicator: "0", name }),
  );

  it("knows that Chinese names begin with the surname", () => {
    expect(filed("曹雪芹", "Cáo Xuěqín")).toEqual({ indicator: "1", name: "Cao, Xueqin" });
    expect(filed("Fei Xiaotong", "费孝通")).toEqual({ indicator: "1", name: "Fei, Xiaotong" });
    expect(filed("老子", "Lǎozǐ")).toEqual({ indicator: "0", name: "Laozi" });
  });

  it("takes a name's word for it that an older romanisation begins with the surname", () => {
    const tsao = { name: "Tsao Hsueh-chin", alsoWritten: "曹雪芹", surnameFirst: true } as const;
    expect(entryName(tsao)).toEqual({ indicator: "1", name: "Tsao, Hsueh-chin" });
    expect(filed("Eileen Chang", "张爱玲")).toEqual({ indicator: "1", name: "Chang, Eileen" });
  });

  it("knows that Japanese names in characters do, too", () => {
    const natsume = { name: "夏目漱石", alsoWritten: "Natsume Sōseki", from: "日" };
    expect(entryName(natsume)).toEqual({ indicator: "1", name: "Natsume, Sōseki" });
  });

  it("leaves names of antiquity as they are", () => {
    expect(entryName({ name: "Publius Vergilius Maro", from: "古罗马" })).toEqual({
      indicator: "0",
      name: "Publius Vergilius Maro",
    });
  });

  it("takes the Latin form of a name from abroad", () => {
    expect(filed("简·奥斯汀", "Jane Austen")).toEqual({ indicator: "1", name: "Austen, Jane" });
    expect(filed("Leo Tolstoy", "Лев Толстой")).toEqual({ indicator: "1", name: "Tolstoy, Leo" });
  });
});

describe("accents", () => {
  it("stay in names that are not Chinese", () => expect(filed("Josée Lajoie").name).toBe("Lajoie, Josée"));
});

describe("pinyin without tones", () => {
  it("keeps ü", () => expect(withoutTones("Nǚxìng de Cáo Xuěqín")).toBe("Nüxing de Cao Xueqin"));
});
