/** Scripts: what agents say, in versions, with variables, suggested for a lead's status and a call's reason. */
package io.baton.leads.script;
