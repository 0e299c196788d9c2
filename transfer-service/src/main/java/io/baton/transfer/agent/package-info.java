/** Agents and their presence: who is known, who is connected, who may be offered a call. */
package io.baton.transfer.agent;
