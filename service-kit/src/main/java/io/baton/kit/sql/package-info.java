/** Statements that the services write themselves, where an entity would be in the way. */
package io.baton.kit.sql;
