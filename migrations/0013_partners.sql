-- Partners: organisations beside the councils. Their people sign in and hold no seat; they see what
-- their organisation is invited to, and offer research, evidence or a speaker.

create table partner (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  name text not null, -- public
  kind text not null check (kind in ('university', 'business', 'charity', 'network', 'public-body')), -- public
  link text, -- public
  from_date date not null, -- public
  until_date date, -- public
  credited boolean not null default false, -- public
  credit text not null default '', -- public
  invented boolean not null default false, -- public
  primary key (network_id, id),
  unique (network_id, slug)
);

create table partner_person ( -- somebody who signs in for a partner
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  partner_id uuid not null, -- office
  person_id uuid not null, -- office
  from_date date not null, -- office
  until_date date, -- office
  primary key (network_id, id),
  foreign key (network_id, partner_id) references partner,
  foreign key (network_id, person_id) references person
);
create index partner_person_person on partner_person (network_id, person_id);
create unique index partner_person_once on partner_person (network_id, person_id) where until_date is null;

-- What a partner is invited to: a consultation or a theme. An event is named by its id alone,
-- because its table is younger than this one.
create table partner_invitation (
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  partner_id uuid not null, -- office
  consultation_id uuid, -- office
  theme_id uuid, -- office
  event_id uuid, -- office
  note text not null default '', -- office
  from_date date not null, -- office
  until_date date, -- office
  invited_by uuid, -- office
  invited_at timestamptz not null, -- office
  primary key (network_id, id),
  foreign key (network_id, partner_id) references partner,
  foreign key (network_id, consultation_id) references consultation,
  foreign key (network_id, theme_id) references theme,
  foreign key (network_id, invited_by) references person,
  check (num_nonnulls(consultation_id, theme_id, event_id) = 1)
);
create index partner_invitation_partner on partner_invitation (network_id, partner_id);
create unique index partner_invitation_once on partner_invitation
  (network_id, partner_id, coalesce(consultation_id, theme_id, event_id)) where until_date is null;

create table partner_offer ( -- research, evidence or a speaker, offered in answer to an invitation
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  invitation_id uuid not null, -- office
  person_id uuid not null, -- office
  kind text not null check (kind in ('research', 'evidence', 'speaker')), -- office
  text text not null, -- office
  link text, -- office
  made_at timestamptz not null, -- office
  answer text check (answer in ('taken-up', 'declined')), -- office
  answer_note text not null default '', -- office
  answered_by uuid, -- office
  answered_at timestamptz, -- office
  primary key (network_id, id),
  foreign key (network_id, invitation_id) references partner_invitation,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, answered_by) references person,
  check ((answer is null) = (answered_at is null))
);
create index partner_offer_invitation on partner_offer (network_id, invitation_id);

grant select, insert, update, delete on partner, partner_person, partner_invitation, partner_offer to hanse_app;
alter table partner enable row level security;
create policy by_network on partner using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table partner_person enable row level security;
create policy by_network on partner_person using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table partner_invitation enable row level security;
create policy by_network on partner_invitation using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table partner_offer enable row level security;
create policy by_network on partner_offer using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));

-- A substitute serves a holder of the seat: when the holder's time ends, so does theirs.
alter table substitute add column holding_id uuid not null; -- own-council
alter table substitute add foreign key (network_id, holding_id) references seat_holding;

-- The one change to evidence that the law on personal data asks for: the name of whom the office
-- spoke with on the phone, once that person is erased. No hash is taken of it.
create function forget_spoken_with(person_name text, instead text) returns void
language sql security definer set search_path = public as $$
  update ballot set spoken_with = instead
  where network_id = nullif(current_setting('hanse.network', true), '')::uuid and spoken_with = person_name
$$;
revoke execute on function forget_spoken_with(text, text) from public;
grant execute on function forget_spoken_with(text, text) to hanse_app;
