import { describe, expect, it } from "vitest";
import { crawlerName } from "./crawler.ts";

describe("crawlers", () => {
  it.each([
    ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "googlebot"],
    ["Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)", "baiduspider"],
    ["Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/103", "bingbot"],
    ["Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)", "sogou"],
    ["somebodys-little-crawler/0.1", "somebodys-little-crawler"],
    ["Scrapy/2.11 (+https://scrapy.org)", "scrapy"],
  ])("knows %s", (agent, name) => {
    expect(crawlerName(agent)).toBe(name);
  });

  it.each([
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.50 Language/zh_CN",
    "Mozilla/5.0 (Linux; Android 14; CUBOT X70) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36",
    "curl/8.5.0",
    "",
  ])("takes no person for one: %s", (agent) => {
    expect(crawlerName(agent)).toBeUndefined();
  });
});
