-- How often a title was lent since a day is read from this index alone; the one on (record_id, id) led to a page of the table for each loan.
create index loan_title on circulation.loan (record_id, lent_at);
drop index circulation.loan_record;
