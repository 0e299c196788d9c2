/** Calls and messages to leads: asked for when they are allowed, done by the phone side, answered by its facts. */
package io.baton.leads.outreach;
