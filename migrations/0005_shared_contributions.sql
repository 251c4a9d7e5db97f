-- A contribution is a draft, read by its council and the network office, until its council lets
-- it go by asking for clearance or clearing it.

alter table contribution add column shared_at timestamptz; -- own-council
