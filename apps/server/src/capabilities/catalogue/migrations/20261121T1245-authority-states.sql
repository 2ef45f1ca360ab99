-- Authorities are marked as deleted and never removed, as records are; a merged one points to where it went.
alter table catalogue.authority
  add column deleted_at timestamptz,
  add column merged_into bigint references catalogue.authority;
