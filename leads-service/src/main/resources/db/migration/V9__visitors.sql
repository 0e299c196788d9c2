-- What a visitor of the website said about themselves, one contact at most, and how much they have asked for.
CREATE TABLE visitor (
    id              uuid        PRIMARY KEY,
    contact_id      uuid        NOT NULL REFERENCES contact (id),
    -- The contact's version when the visitor wrote it last: with another one, somebody else has had a hand in it.
    contact_version integer     NOT NULL,
    consultations   integer     NOT NULL,
    quotes          integer     NOT NULL,
    created_at      timestamptz NOT NULL
);
CREATE INDEX visitor_of ON visitor (contact_id);
