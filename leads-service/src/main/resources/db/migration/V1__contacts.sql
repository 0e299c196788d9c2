CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Whom we talk to. Numbers and addresses stand in points as JSON, and once more in contact_point, to be found by.
CREATE TABLE contact (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL,
    company     text,
    tags        text[]      NOT NULL,
    language    text,
    time_zone   text,
    source      text        NOT NULL,
    custom      text        NOT NULL,
    points      text        NOT NULL,
    -- Name, company, addresses and numbers in lower case: what a search looks into.
    search      text        NOT NULL,
    version     integer     NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    -- The contact that this one went into; its id goes on naming that one.
    merged_into uuid        REFERENCES contact (id),
    erased_at   timestamptz
);
CREATE INDEX contact_newest ON contact (created_at DESC, id DESC) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX contact_search ON contact USING gin (search gin_trgm_ops) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX contact_tags ON contact USING gin (tags) WHERE merged_into IS NULL AND erased_at IS NULL;
CREATE INDEX contact_merged ON contact (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE contact_point (
    contact_id uuid    NOT NULL REFERENCES contact (id),
    kind       text    NOT NULL,
    value      text    NOT NULL,
    verified   boolean NOT NULL,
    PRIMARY KEY (contact_id, kind, value)
);
CREATE INDEX contact_point_value ON contact_point (kind, value);
-- One person per verified number or address.
CREATE UNIQUE INDEX contact_point_verified ON contact_point (kind, value) WHERE verified;

CREATE TABLE contact_note (
    id         uuid        PRIMARY KEY,
    contact_id uuid        NOT NULL REFERENCES contact (id),
    author     text        NOT NULL,
    text       text        NOT NULL,
    pinned     boolean     NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE INDEX contact_note_of ON contact_note (contact_id, created_at DESC, id DESC);

-- What was said about consent, never changed: the last line of a channel and purpose holds.
CREATE TABLE consent (
    id              uuid        PRIMARY KEY,
    contact_id      uuid        NOT NULL REFERENCES contact (id),
    channel         text        NOT NULL,
    purpose         text        NOT NULL,
    state           text        NOT NULL,
    wording_version text        NOT NULL,
    evidence        text,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX consent_of ON consent (contact_id, recorded_at DESC, id DESC);

-- Who went into whom, with what the one that went was: it can be looked back on.
CREATE TABLE contact_merge (
    id         uuid        PRIMARY KEY,
    contact_id uuid        NOT NULL REFERENCES contact (id),
    merged_id  uuid        NOT NULL REFERENCES contact (id),
    merged     text        NOT NULL,
    merged_by  text        NOT NULL,
    merged_at  timestamptz NOT NULL
);
CREATE INDEX contact_merge_of ON contact_merge (contact_id, merged_at DESC, id DESC);

-- Receipts: how much was erased, of whom nothing is known any more.
CREATE TABLE erasure (
    contact_id uuid        PRIMARY KEY,
    counts     text        NOT NULL,
    erased_by  text        NOT NULL,
    erased_at  timestamptz NOT NULL
);
