-- The reader of a posting may be unlinked; or follow, when two records of one person become one, along the way that the transaction states
-- ("from>to"). Sums, accounts and charges never change.
drop trigger ledger_posting_stays on circulation.ledger_posting;
create trigger ledger_posting_stays before update on circulation.ledger_posting
  for each row when (
    (old.entry_id, old.position, old.account, old.amount_minor, old.currency, old.charge_id)
    is distinct from (new.entry_id, new.position, new.account, new.amount_minor, new.currency, new.charge_id)
    or (
      new.reader_id is not null
      and concat(old.reader_id, '>', new.reader_id) is distinct from current_setting('circulation.reader_way', true)
    )
  ) execute function circulation.ledger_stays();
