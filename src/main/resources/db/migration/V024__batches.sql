-- Acts done together over several transactions.
alter table journal_entry add column batch_id uuid;
create index journal_entry_batch on journal_entry (batch_id, entry_number);

-- The whole book in the order it was written, page by page.
create index ledger_version_order on ledger_version (recorded_from, id);
