-- Which visitor of the website says to be which contact; a claim until the contact is verified.
CREATE TABLE visitor_contact (
    visitor_id uuid        PRIMARY KEY,
    contact_id uuid        NOT NULL,
    claimed_at timestamptz NOT NULL
);
CREATE INDEX visitor_contact_of ON visitor_contact (contact_id);
