-- A row that was refused belongs to no reader but names one: found by the number when the reader is erased.
create index feed_row_refused on readers.feed_row ((person ->> 'number')) where outcome = 'refused' and person is not null;
