-- The words of an address follow the present name (decision 14), so that a name taken out of the book stands nowhere else.
alter table ledger_record drop column slug;
