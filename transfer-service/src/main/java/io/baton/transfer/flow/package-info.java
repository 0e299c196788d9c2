/** Reactive flows beside a request: each on a context, and so with a database session, of its own. */
package io.baton.transfer.flow;
