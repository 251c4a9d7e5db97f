-- When a council that has not decided was last reminded, so that nobody is reminded twice in three days.

alter table round_council add column reminded_at timestamptz; -- office
