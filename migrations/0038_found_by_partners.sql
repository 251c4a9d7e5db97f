-- What is open to partners is found by partners, too.

alter table findable drop constraint findable_audience_check;
alter table findable add constraint findable_audience_check
  check (audience in ('public', 'partners', 'members', 'own-council', 'office'));
