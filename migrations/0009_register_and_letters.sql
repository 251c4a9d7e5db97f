-- What the register knows of an authority beside its name and place; offices that a network and a
-- council may have besides; letters with headers and files.

alter table authority add column welsh_name text; -- public
alter table authority add column other_names text[] not null default '{}'; -- public
alter table authority add column former_gss text[] not null default '{}'; -- public
alter table authority add column county_gss text; -- public
alter table authority add column combined_authority text; -- public
alter table authority add column area_km2 double precision; -- public
-- The rural urban classification of the census of 2021, where one is published for these boundaries.
alter table authority add column urban_class text check (urban_class in ('urban', 'intermediate-urban', 'intermediate-rural', 'majority-rural')); -- public
alter table authority add column population_year integer; -- public

alter table seat drop constraint seat_kind_check;
alter table seat add constraint seat_kind_check check (kind in (
  'leader', 'portfolio-holder', 'policy-officer', 'chief-executive', 'lead-officer',
  'director', 'policy-manager', 'coordinator', 'communications',
  'chair', 'vice-chair', 'executive-member', 'portfolio-lead'));

alter table mail add column headers jsonb not null default '{}'; -- private
alter table mail add column attachments jsonb not null default '[]'; -- private
