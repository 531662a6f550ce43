-- The hash of a version covers the digest of the reason of its withdrawal, as it covers its parts: the words can be redacted.
alter table ledger_version rename column reason to reason_text;
alter table ledger_version add column reason_salt varchar(64);
alter table ledger_version add column reason_digest varchar(64);
