-- Published pages often show only that a council was a member by a day. These are the first days
-- on which the change may have been, so that a count on a date says how sure it is.

alter table membership add column from_not_before date; -- public
alter table membership add column until_not_before date; -- public
