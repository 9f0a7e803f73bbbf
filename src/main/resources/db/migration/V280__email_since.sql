-- Of several people with one e-mail address the single sign-on means the one for whom it was entered first.
alter table person add email_since timestamp with time zone;
