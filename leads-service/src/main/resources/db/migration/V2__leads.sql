CREATE TABLE lead (
    id             uuid          PRIMARY KEY,
    contact_id     uuid          NOT NULL REFERENCES contact (id),
    title          text          NOT NULL,
    status         text          NOT NULL,
    priority       integer       NOT NULL,
    source         text          NOT NULL,
    owner          text,
    value          numeric(18,2) NOT NULL,
    currency       text          NOT NULL,
    next_action    text,
    next_action_at timestamptz,
    tags           text[]        NOT NULL,
    custom         text          NOT NULL,
    search         text          NOT NULL,
    version        integer       NOT NULL,
    created_at     timestamptz   NOT NULL,
    updated_at     timestamptz   NOT NULL
);
-- One index for each order that a list may have.
CREATE INDEX lead_created ON lead (created_at DESC, id DESC);
CREATE INDEX lead_updated ON lead (updated_at DESC, id DESC);
CREATE INDEX lead_value ON lead (value DESC, id DESC);
CREATE INDEX lead_priority ON lead (priority DESC, id DESC);
CREATE INDEX lead_next_action ON lead (coalesce(next_action_at, 'infinity'), id);
CREATE INDEX lead_status ON lead (status, created_at DESC, id DESC);
CREATE INDEX lead_owner ON lead (owner, created_at DESC, id DESC);
CREATE INDEX lead_source ON lead (source, created_at DESC, id DESC);
CREATE INDEX lead_contact ON lead (contact_id);
CREATE INDEX lead_tags ON lead USING gin (tags);
CREATE INDEX lead_search ON lead USING gin (search gin_trgm_ops);

CREATE TABLE lead_history (
    id          uuid        PRIMARY KEY,
    lead_id     uuid        NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    from_status text,
    to_status   text        NOT NULL,
    reason      text,
    note        text,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX lead_history_of ON lead_history (lead_id, changed_at, id);

-- Calls and messages that somebody asked for; the phone side answers them.
CREATE TABLE lead_request (
    id           uuid        PRIMARY KEY,
    lead_id      uuid        NOT NULL REFERENCES lead (id),
    contact_id   uuid        NOT NULL REFERENCES contact (id),
    channel      text        NOT NULL,
    purpose      text        NOT NULL,
    phone        text        NOT NULL,
    text         text,
    script_id    uuid,
    state        text        NOT NULL,
    reason       text,
    call_id      uuid,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    settled_at   timestamptz
);
CREATE UNIQUE INDEX lead_request_waiting ON lead_request (lead_id, channel) WHERE state = 'waiting';
CREATE INDEX lead_request_due ON lead_request (expires_at) WHERE state = 'waiting';
CREATE INDEX lead_request_of ON lead_request (lead_id, requested_at DESC, id DESC);
CREATE INDEX lead_request_attempts ON lead_request (contact_id, channel, requested_at);
CREATE INDEX lead_request_script ON lead_request (script_id) WHERE state = 'waiting';

-- Read model: what happened with contacts, from the facts of all services. Made anew by reading them from the beginning.
CREATE TABLE communication (
    event_id   uuid        PRIMARY KEY,
    contact_id uuid,
    lead_id    uuid,
    call_id    uuid,
    kind       text        NOT NULL,
    type       text        NOT NULL,
    at         timestamptz NOT NULL,
    fields     text        NOT NULL
);
CREATE INDEX communication_contact ON communication (contact_id, at DESC, event_id DESC) WHERE contact_id IS NOT NULL;
CREATE INDEX communication_call ON communication (call_id, at DESC, event_id DESC) WHERE call_id IS NOT NULL;

-- Which calls were with whom: said by an agent, or known from a requested call.
CREATE TABLE contact_call (
    call_id    uuid PRIMARY KEY,
    contact_id uuid NOT NULL REFERENCES contact (id)
);
CREATE INDEX contact_call_of ON contact_call (contact_id);

CREATE TABLE lead_import (
    id          uuid        PRIMARY KEY,
    state       text        NOT NULL,
    dry_run     boolean     NOT NULL,
    parts       integer     NOT NULL,
    done_rows   integer     NOT NULL,
    created     integer     NOT NULL,
    refused     integer     NOT NULL,
    reason      text,
    created_by  text        NOT NULL,
    created_at  timestamptz NOT NULL,
    finished_at timestamptz,
    -- Who works on it, until when; after that another may go on.
    lease       uuid,
    lease_until timestamptz
);
CREATE INDEX lead_import_running ON lead_import (lease_until) WHERE state = 'running';

-- The file as it came, in pieces of a request each; removed with the import.
CREATE TABLE lead_import_part (
    import_id uuid    NOT NULL REFERENCES lead_import (id) ON DELETE CASCADE,
    part      integer NOT NULL,
    content   bytea   NOT NULL,
    PRIMARY KEY (import_id, part)
);

CREATE TABLE lead_import_row (
    import_id  uuid    NOT NULL REFERENCES lead_import (id) ON DELETE CASCADE,
    row_number integer NOT NULL,
    outcome    text    NOT NULL,
    lead_id    uuid,
    code       text,
    field      text,
    message    text,
    PRIMARY KEY (import_id, row_number)
);
