// Generated from the schema "identity" by `npm run generate`; do not edit.
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";
import type { Database, Tx } from "../../kernel/db/database.ts";
import { openTables } from "../../kernel/db/open-tables.ts";

export interface AccessTokenRow {
  token_hash: Buffer;
  client_id: string;
  scopes: string[];
  expires_at: Date;
}

export interface AccountRow {
  id: GeneratedAlways<string>;
  sign_in_name: string;
  sign_in_key: string;
  display_name: string;
  password_hash: string | null;
  disabled_at: Date | null;
  created_at: Generated<Date>;
  email: string | null;
  break_glass: Generated<boolean>;
  break_glass_until: Date | null;
}

export interface AccountRoleRow {
  account_id: string;
  role: string;
  id: GeneratedAlways<string>;
  branch: string | null;
  until: Date | null;
  delegated_by: string | null;
  reason: string | null;
}

export interface ApiTokenRow {
  id: GeneratedAlways<string>;
  token_hash: Buffer | null;
  name: string;
  role: string | null;
  created_at: Generated<Date>;
  revoked_at: Date | null;
  scopes: string[] | null;
  per_minute: number | null;
  waiting: Generated<boolean>;
}

export interface AuditEntryRow {
  id: GeneratedAlways<string>;
  at: Generated<Date>;
  actor_kind: string;
  actor_id: string;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  payload: string | null;
  salt: Buffer | null;
  payload_hash: Buffer;
  blank_at: Date | null;
  blanked_at: Date | null;
  position: string | null;
  chain_hash: Buffer | null;
}

export interface AuditHeadRow {
  singleton: Generated<boolean>;
  position: string;
  chain_hash: Buffer;
}

export interface AuditPolicyRow {
  singleton: Generated<boolean>;
  keep_days: Generated<number>;
}

export interface CampusSessionRow {
  session_id: string;
  way_id: string;
  subject: string;
  upstream_hash: Buffer | null;
  hint: Buffer;
}

export interface ClientSecretRow {
  secret_hash: Buffer;
  client_id: string;
  created_at: Date;
  ends_at: Date | null;
}

export interface ErrandRow {
  secret_hash: Buffer;
  kind: string;
  account_id: string | null;
  content: ColumnType<unknown, string, string>;
  expires_at: Date;
}

export interface LinkedIdentityRow {
  id: GeneratedAlways<string>;
  account_id: string;
  way_id: string;
  subject: string;
  linked_at: Date;
  used_at: Date | null;
}

export interface PasskeyRow {
  id: GeneratedAlways<string>;
  account_id: string;
  credential_id: string;
  public_key: Buffer;
  counter: string;
  transports: string[];
  name: string;
  created_at: Date;
  used_at: Date | null;
}

export interface ProposalRow {
  id: GeneratedAlways<string>;
  act: string;
  subject_kind: string;
  subject_id: string;
  content: ColumnType<unknown, string, string>;
  reason: string;
  proposed_by: string;
  proposed_at: Date;
  expires_at: Date;
  decided_by: string | null;
  decided_at: Date | null;
  approved: boolean | null;
  secret: Buffer | null;
}

export interface RecoveryCodeRow {
  code_hash: Buffer;
  account_id: string;
}

export interface RetentionDayRow {
  rule: string;
  day: string;
  due: string;
  removed: string;
  remaining: string;
  ran_at: Date;
}

export interface RoleRow {
  code: string;
  name_zh: string;
  name_en: string;
  permissions: string[];
  changed_at: Generated<Date>;
}

export interface ServiceKeyRow {
  id: GeneratedAlways<string>;
  state: string;
  certificate: string;
  private_key: Buffer;
  created_at: Date;
}

export interface SessionRow {
  id: GeneratedAlways<string>;
  token_hash: Buffer;
  account_id: string;
  created_at: Date;
  seen_at: Date;
  expires_at: Date;
  proven_at: Date;
  way: Generated<string>;
  device: Generated<string>;
  shared: Generated<boolean>;
}

export interface SetupCodeRow {
  singleton: Generated<boolean>;
  code_hash: Buffer;
  created_at: Generated<Date>;
}

export interface SignInEventRow {
  id: GeneratedAlways<string>;
  account_id: string;
  at: Date;
  way: string;
  device: string;
  succeeded: boolean;
}

export interface SignInFailureRow {
  key_hash: Buffer;
  failures: number;
  last_at: Date;
}

export interface SignInWayRow {
  id: GeneratedAlways<string>;
  code: string;
  kind: string;
  name_zh: string;
  name_en: string;
  enabled: Generated<boolean>;
  settings: ColumnType<unknown, string, string>;
  secret: Buffer | null;
  changed_at: Generated<Date>;
}

export interface TotpRow {
  account_id: string;
  secret: Buffer;
  confirmed_at: Date | null;
  last_step: Generated<string>;
}

export interface IdentityTables {
  access_token: AccessTokenRow;
  account: AccountRow;
  account_role: AccountRoleRow;
  api_token: ApiTokenRow;
  audit_entry: AuditEntryRow;
  audit_head: AuditHeadRow;
  audit_policy: AuditPolicyRow;
  campus_session: CampusSessionRow;
  client_secret: ClientSecretRow;
  errand: ErrandRow;
  linked_identity: LinkedIdentityRow;
  passkey: PasskeyRow;
  proposal: ProposalRow;
  recovery_code: RecoveryCodeRow;
  retention_day: RetentionDayRow;
  role: RoleRow;
  service_key: ServiceKeyRow;
  session: SessionRow;
  setup_code: SetupCodeRow;
  sign_in_event: SignInEventRow;
  sign_in_failure: SignInFailureRow;
  sign_in_way: SignInWayRow;
  totp: TotpRow;
}

/** The room's own tables, through the pool or in a transaction. */
export function on(at: Database | Tx): Kysely<IdentityTables> {
  return openTables<IdentityTables>(at, "identity");
}
