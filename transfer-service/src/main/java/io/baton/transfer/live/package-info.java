/** The live socket: what people are told as it happens, resumable by message id, whichever replica holds the socket. */
package io.baton.transfer.live;
