-- The library's own keys towards SAML identity providers.
create table identity.service_key (
  id bigint generated always as identity primary key,
  -- next is shown and not used yet; signing signs; former is shown for providers that have not read our metadata again.
  state text not null check (state in ('next', 'signing', 'former')),
  -- PEM.
  certificate text not null,
  -- PKCS #8, encrypted (kernel/auth/secret-box.ts).
  private_key bytea not null,
  created_at timestamptz not null
);
create unique index service_key_one on identity.service_key (state) where state in ('next', 'signing');
