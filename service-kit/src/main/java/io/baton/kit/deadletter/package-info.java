/** What a consumer of ours could not handle: parked on a topic beside its own, looked at and taken in again by an operator. */
package io.baton.kit.deadletter;
