-- Drafts that came together, from one table or one act on many records.
alter table ledger_draft add column batch_id uuid;
create index ledger_draft_batch on ledger_draft (batch_id, state);
