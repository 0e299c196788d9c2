-- Quotes, invoices and contracts.
CREATE TABLE document (
    id             uuid        PRIMARY KEY,
    kind           text        NOT NULL,
    contact_id     uuid        NOT NULL REFERENCES contact (id),
    lead_id        uuid        REFERENCES lead (id),
    converted_from uuid        REFERENCES document (id),
    state          text        NOT NULL,
    number         text        UNIQUE,
    credit_number  text        UNIQUE,
    title          text        NOT NULL,
    currency       text        NOT NULL,
    lines          text        NOT NULL,
    -- What a contract says; with variables until it is issued.
    body           text,
    due_on         date,
    -- To whom it was issued, as they were called then.
    recipient      text,
    reason         text,
    version        integer     NOT NULL,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    issued_at      timestamptz,
    settled_at     timestamptz
);
CREATE INDEX document_newest ON document (kind, created_at DESC, id DESC);
CREATE INDEX document_contact ON document (contact_id);

-- The last number given out. Counting and issuing are one transaction: who fails leaves no gap, who follows waits.
CREATE TABLE document_counter (
    kind text    NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (kind, year)
);
