-- The log of migrations is the schema owner's, and the key that signs records is made once: the
-- application may read the key and add it, never change or remove it.

revoke all on migration from hanse_app;
revoke update, delete, truncate on installation_key from hanse_app;
