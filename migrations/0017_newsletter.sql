-- The newsletter: editions put together from what was published, and the people outside who asked
-- for them. Who has not confirmed by the link in a letter is in newsletter_sign_up and nowhere else.

create table edition (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80), -- public
  kind text not null check (kind in ('newsletter', 'magazine')), -- office
  title text not null check (title <> ''), -- office
  editorial text not null default '', -- office
  picture_id uuid, -- office
  lock_version integer not null default 1, -- office
  created_at timestamptz not null, -- office
  created_by uuid, -- office
  changed_at timestamptz not null, -- office
  -- The minute at which it goes out by itself; null for none.
  publish_at timestamptz, -- office
  published_at timestamptz, -- public
  published_by uuid, -- office
  -- Given when it goes out, so that numbers have no gaps.
  number integer check ((number is null) = (published_at is null)), -- public
  -- When nobody was left to send it to.
  sent_at timestamptz, -- office
  primary key (network_id, id),
  unique (network_id, slug),
  unique (network_id, number),
  foreign key (network_id, created_by) references person,
  foreign key (network_id, published_by) references person
);

create table edition_item ( -- what stands in it, with the words as they were when it went out
  network_id uuid not null, -- office
  edition_id uuid not null, -- office
  kind text not null check (kind in ('article', 'publication', 'event')), -- office
  subject_id uuid not null, -- office
  position integer not null, -- office
  title text not null, -- office
  summary text not null, -- office
  path text not null, -- office
  theme_ids text[] not null default '{}', -- office
  primary key (network_id, edition_id, kind, subject_id),
  foreign key (network_id, edition_id) references edition
);

create table newsletter_salt ( -- so that nobody can try addresses against the hashes
  network_id uuid not null references network, -- private
  salt text not null, -- private
  primary key (network_id)
);

create table newsletter_sign_up ( -- somebody typed this address; whether it is theirs is not known yet
  network_id uuid not null references network, -- private
  address_hash text not null, -- private
  address text not null, -- private
  everything boolean not null, -- private
  theme_ids text[] not null default '{}', -- private
  consent text not null, -- private
  key_hash text not null, -- private
  asked_at timestamptz not null, -- private
  expires_at timestamptz not null, -- private
  mail_id uuid not null, -- private
  primary key (network_id, address_hash),
  unique (network_id, key_hash)
);

create table subscriber ( -- confirmed by the link in a letter; nobody else is ever written to
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  address text not null, -- office
  address_hash text not null, -- private
  -- Opens the page on which the newsletter is ended, in every letter.
  key text not null, -- private
  everything boolean not null, -- office
  -- The sentence agreed to, when it was asked and when the link was used.
  consent text not null, -- office
  asked_at timestamptz not null, -- office
  confirmed_at timestamptz not null, -- office
  confirm_key_hash text not null, -- private
  confirm_mail_id uuid not null, -- private
  failed_at timestamptz, -- office
  failed text, -- office
  primary key (network_id, id),
  unique (network_id, address_hash),
  unique (network_id, key),
  check ((failed_at is null) = (failed is null))
);

create table subscriber_theme (
  network_id uuid not null, -- office
  subscriber_id uuid not null, -- office
  theme_id uuid not null, -- office
  primary key (network_id, subscriber_id, theme_id),
  foreign key (network_id, subscriber_id) references subscriber on delete cascade,
  foreign key (network_id, theme_id) references theme
);

create table newsletter_stop ( -- all that is left of an address that ended the newsletter or refused it
  network_id uuid not null references network, -- private
  address_hash text not null, -- private
  kind text not null check (kind in ('left', 'never')), -- private
  at timestamptz not null, -- private
  -- The one letter that somebody who left may get on asking anew.
  written_at timestamptz, -- private
  primary key (network_id, address_hash)
);

create table edition_letter ( -- one letter of one edition to one address, whatever runs twice
  network_id uuid not null, -- private
  edition_id uuid not null, -- private
  address_hash text not null, -- private
  -- Null where nothing in the edition was on the themes that were asked for.
  mail_id uuid, -- private
  at timestamptz not null, -- private
  primary key (network_id, edition_id, address_hash),
  foreign key (network_id, edition_id) references edition
);

do $$
declare name text;
begin
  foreach name in array array['edition', 'edition_item', 'newsletter_salt', 'newsletter_sign_up',
    'subscriber', 'subscriber_theme', 'newsletter_stop', 'edition_letter'] loop
    execute format('grant select, insert, update, delete on %I to hanse_app', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy by_network on %I using (network_id = (select nullif(current_setting(''hanse.network'', true), '''')::uuid))', name);
  end loop;
end $$;
revoke update, delete, truncate on newsletter_salt, edition_letter from hanse_app;
