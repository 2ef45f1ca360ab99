import { demoAccounts, demoPassword } from "./demo-accounts.ts";

/** What the console says of the demonstration: what to try, and whom to sign in as. */
export function howToTry(url: string): string[] {
  return [
    `演示馆：书是真的，人和借阅是编的 · Demonstration: the books are real, people and loans are made up`,
    `试试 · Try:  ${url}/zh/search?q=hongloumeng   ${url}/en/search?q=dream+of+the+red+chamber`,
    `登录 · Sign in at ${url}/zh/sign-in (馆员工作台 · staff app: ${url}/staff/), 密码都是 · every password is: ${demoPassword}`,
    ...Object.values(demoAccounts).map(({ signInName, who }) => `  ${signInName.padEnd(10)} ${who.zh} · ${who.en}`),
  ];
}
