package io.baton.transfer.call;

/** What a leg may hear and say in a room; the words of token-service's matrix. */
public enum Audibility {
    /** Hears and speaks. */
    OPEN,
    /** Hears nobody, keeps publishing: a caller on hold. */
    HELD,
    /** Hears nobody and is muted by the server; gets no new token. */
    SILENCED,
    /** Is removed and gets no token. */
    REFUSED
}
