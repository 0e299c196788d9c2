/** The live call as token-service keeps it: rooms, legs, who hears whom. The port {@code Calls} and its adapter. */
package io.baton.transfer.call;
