-- Roles that people hold because of a group at the single sign-on.
create table sso_role (
    person varchar(160) not null references person (sign_in),
    programme_id varchar(64) not null references engagement (programme_id),
    client_id varchar(64) not null,
    role varchar(40) not null,
    primary key (person, programme_id, role)
);
