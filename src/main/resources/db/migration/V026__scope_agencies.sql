-- The scope of an account is agencies beside areas: codes parted by commas, none means whoever manages a record.
alter table account add column agencies varchar(4000) default '' not null;
