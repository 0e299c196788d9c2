CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE consultation (
    id         uuid        PRIMARY KEY,
    contact_id uuid        NOT NULL REFERENCES contact (id),
    agent      text        NOT NULL,
    title      text        NOT NULL,
    time_zone  text        NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    state      text        NOT NULL,
    reason     text,
    version    integer     NOT NULL,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CHECK (ends_at > starts_at),
    -- Nobody is in two places at once, however many ask at the same moment.
    CONSTRAINT consultation_slot EXCLUDE USING gist (agent WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (state = 'scheduled')
);
CREATE INDEX consultation_agent ON consultation (agent, starts_at);
CREATE INDEX consultation_time ON consultation (starts_at, id);
CREATE INDEX consultation_contact ON consultation (contact_id);

-- When an agent can be booked, by their own clock.
CREATE TABLE consultation_hours (
    agent        text    PRIMARY KEY,
    time_zone    text    NOT NULL,
    days         text    NOT NULL,
    slot_minutes integer NOT NULL,
    version      integer NOT NULL
);
