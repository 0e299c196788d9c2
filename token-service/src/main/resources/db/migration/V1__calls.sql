-- A call: one customer conversation from the first ring to the last leg gone.
CREATE TABLE call (
    id               uuid        PRIMARY KEY,
    home_room        text        NOT NULL,
    channel          text        NOT NULL,
    direction        text        NOT NULL,
    opened_by        text        NOT NULL,
    opened_publicly  boolean     NOT NULL,
    state            text        NOT NULL CHECK (state IN ('open', 'ended')),
    created_at       timestamptz NOT NULL,
    answered_at      timestamptz,
    ended_at         timestamptz,
    end_reason       text,
    empty_since      timestamptz,
    held             boolean     NOT NULL DEFAULT false,
    matrix           text,
    matrix_version   bigint      NOT NULL DEFAULT 0,
    verified_version bigint      NOT NULL DEFAULT 0,
    transfer_id      uuid
);
CREATE UNIQUE INDEX call_open_home_room ON call (home_room) WHERE state = 'open';
CREATE INDEX call_created ON call (created_at DESC, id DESC);
CREATE INDEX call_open ON call (created_at) WHERE state = 'open';

-- Every room a call has used: the home room and the consult rooms.
CREATE TABLE call_room (
    call_id uuid NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    name    text NOT NULL,
    gone    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (call_id, name)
);
CREATE INDEX call_room_name ON call_room (name);

-- One participant of a call in one room, from joining to leaving.
CREATE TABLE leg (
    id              uuid        PRIMARY KEY,
    call_id         uuid        NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    room            text        NOT NULL,
    identity        text        NOT NULL,
    kind            text        NOT NULL,
    name            text,
    participant_sid text        NOT NULL,
    joined_at       timestamptz NOT NULL,
    left_at         timestamptz,
    left_reason     text
);
CREATE UNIQUE INDEX leg_present ON leg (call_id, room, identity) WHERE left_at IS NULL;
CREATE INDEX leg_call ON leg (call_id);
CREATE INDEX leg_identity ON leg (identity);

-- Who was last given a token for an identity in a room: an identity belongs to one subject.
CREATE TABLE room_grant (
    call_id    uuid        NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    room       text        NOT NULL,
    identity   text        NOT NULL,
    kind       text        NOT NULL,
    subject    text        NOT NULL,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (call_id, room, identity)
);
CREATE INDEX room_grant_identity ON room_grant (identity);

-- What happened in a call: our own facts, and those of other services as they arrive.
CREATE TABLE timeline_entry (
    id      uuid        PRIMARY KEY,
    call_id uuid        NOT NULL,
    at      timestamptz NOT NULL,
    type    text        NOT NULL,
    data    text        NOT NULL
);
CREATE INDEX timeline_entry_call ON timeline_entry (call_id, at, id);

-- A session of somebody who has not signed in. The secret that proves it is kept as a digest only.
CREATE TABLE public_session (
    id         uuid        PRIMARY KEY,
    digest     text        NOT NULL UNIQUE,
    call_id    uuid        NOT NULL REFERENCES call (id) ON DELETE CASCADE,
    room       text        NOT NULL,
    identity   text        NOT NULL,
    address    text        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX public_session_address ON public_session (address) WHERE ended_at IS NULL;
CREATE INDEX public_session_call ON public_session (call_id);
CREATE INDEX public_session_open ON public_session (expires_at) WHERE ended_at IS NULL;
