-- Whom an account from outside belongs to, and drafts that come from outside.

alter table account add column organisation_id uuid;

alter table ledger_draft add column from_outside boolean default false not null;
