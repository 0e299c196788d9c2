CREATE TABLE script (
    id         uuid        PRIMARY KEY,
    title      text        NOT NULL,
    category   text        NOT NULL,
    language   text        NOT NULL,
    tags       text[]      NOT NULL,
    -- For which lead statuses and reasons of calls it is suggested; empty: for all.
    statuses   text[]      NOT NULL,
    reasons    text[]      NOT NULL,
    body       text        NOT NULL,
    state      text        NOT NULL,
    -- The version that agents read; the row itself holds the newest.
    published  integer,
    version    integer     NOT NULL,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    deleted_at timestamptz
);
CREATE INDEX script_newest ON script (created_at DESC, id DESC) WHERE deleted_at IS NULL;

CREATE TABLE script_version (
    script_id  uuid        NOT NULL REFERENCES script (id),
    version    integer     NOT NULL,
    title      text        NOT NULL,
    body       text        NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (script_id, version)
);
