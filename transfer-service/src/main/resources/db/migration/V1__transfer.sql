-- One attempt to pass a call on. The row is the truth; steps and messages follow from it.
CREATE TABLE transfer (
    id                   uuid        PRIMARY KEY,
    version              integer     NOT NULL,
    state                text        NOT NULL,
    -- The version with which the present state began: a step belongs to one such stretch.
    state_version        integer     NOT NULL,
    call_id              uuid        NOT NULL,
    previous_transfer_id uuid        REFERENCES transfer (id),
    home_room            text        NOT NULL,
    consult_room         text,
    from_agent           text        NOT NULL,
    requested_by         text        NOT NULL,
    target_kind          text        NOT NULL,
    target               text        NOT NULL,
    -- Whether joining the target's room accepts: the drop-in route hands the token out at once.
    by_token             boolean     NOT NULL,
    mode                 text        NOT NULL,
    direction            text,
    confirmed            boolean     NOT NULL,
    reason               text,
    notes                text,
    transcript           text,
    refused              text[]      NOT NULL,
    ring_timeout_millis  bigint      NOT NULL,
    matrix_version       bigint      NOT NULL,
    matrix_verified      bigint      NOT NULL,
    caller               text,
    caller_missing_since timestamptz,
    target_missing_since timestamptz,
    offer_id             uuid,
    offer_expires_at     timestamptz,
    requested_at         timestamptz NOT NULL,
    held_at              timestamptz,
    offered_at           timestamptz,
    accepted_at          timestamptz,
    consult_started_at   timestamptz,
    completing_at        timestamptz,
    ended_at             timestamptz,
    settled_at           timestamptz,
    deadline             timestamptz,
    failure_code         text,
    decline_reason       text,
    cancelled_by         text,
    briefing             text
);
-- One running transfer per call; an ended one still counts until what it changed outside is put right.
CREATE UNIQUE INDEX transfer_running ON transfer (call_id) WHERE settled_at IS NULL;
CREATE INDEX transfer_call ON transfer (call_id, requested_at);
CREATE INDEX transfer_target_running ON transfer (target) WHERE settled_at IS NULL;
CREATE INDEX transfer_consult_room ON transfer (consult_room) WHERE settled_at IS NULL;

-- Work outside that a state intends; picked by any replica, deleted when done.
CREATE TABLE step (
    id           uuid        PRIMARY KEY,
    transfer_id  uuid        NOT NULL REFERENCES transfer (id) ON DELETE CASCADE,
    kind         text        NOT NULL,
    version      integer     NOT NULL,
    due_at       timestamptz NOT NULL,
    attempts     integer     NOT NULL,
    last_error   text,
    locked_by    uuid        NOT NULL,
    locked_until timestamptz NOT NULL
);
CREATE INDEX step_due ON step (due_at);
CREATE INDEX step_transfer ON step (transfer_id);

CREATE TABLE agent (
    username     text        PRIMARY KEY,
    status       text        NOT NULL,
    since        timestamptz NOT NULL
);

-- Open live sockets; a row that was not seen for a while belongs to a replica that died.
CREATE TABLE agent_connection (
    id       uuid        PRIMARY KEY,
    username text        NOT NULL REFERENCES agent (username) ON DELETE CASCADE,
    seen_at  timestamptz NOT NULL,
    closed   boolean     NOT NULL
);
CREATE INDEX agent_connection_username ON agent_connection (username);

-- What people are told on their live socket; kept for an hour so that a socket can resume.
CREATE TABLE live_message (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient   text        NOT NULL,
    type        text        NOT NULL,
    body        text        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX live_message_recipient ON live_message (recipient, id);
CREATE INDEX live_message_created ON live_message (created_at);

CREATE FUNCTION live_wake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('live', NEW.recipient);
    RETURN NULL;
END $$;
CREATE TRIGGER live_wake AFTER INSERT ON live_message FOR EACH ROW EXECUTE FUNCTION live_wake();
