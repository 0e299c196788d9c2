/** Dozens of call parties in one process: LiveKit's native client, a tone for a voice and a tone detector for ears. */
package io.baton.systemtest.lean;
