/** What the target reads before accepting: written by a model when there is one, by rule when not. */
package io.baton.transfer.briefing;
