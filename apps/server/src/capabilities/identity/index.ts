export { createAccount } from "./accounts/create-account.ts";
export { identityModule } from "./module.ts";
export { authenticator } from "./sessions/authenticate.ts";
export { clearSessionCookie, setSessionCookie } from "./sessions/session.cookie.ts";
export { signIn } from "./sessions/sign-in.ts";
export { signOut } from "./sessions/sign-out.ts";
export { issueSetupCode, setUp } from "./setup/set-up.ts";
export { createToken } from "./tokens/create-token.ts";
