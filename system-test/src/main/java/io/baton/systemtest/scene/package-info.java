/** A call with three parties (caller carol, agents alice and bob) and what can be done with it. */
package io.baton.systemtest.scene;
