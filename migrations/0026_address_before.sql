-- A person's former addresses, so that erasing finds what still bears them; and that a link was used.

alter table address_change add column old_email text not null; -- private
alter table address_change add column used_at timestamptz; -- private
alter table address_change drop constraint address_change_network_id_person_id_key;
create index address_change_person on address_change (network_id, person_id);
