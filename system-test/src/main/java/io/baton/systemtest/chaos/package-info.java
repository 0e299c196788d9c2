/** The kill matrix: every part of the system dies in every state of a transfer, and each call must come to a right end. */
package io.baton.systemtest.chaos;
