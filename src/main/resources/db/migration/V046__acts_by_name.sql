-- How long reviews and answers took is read from the acts of a period.

create index journal_entry_action on journal_entry (action, appended_at);
create index journal_entry_draft on journal_entry (draft_id);
