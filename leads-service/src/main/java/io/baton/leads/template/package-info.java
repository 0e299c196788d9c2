/** Texts with variables, such as {@code {{contact.firstName}}}, from a closed list: scripts and contracts are made of them. */
package io.baton.leads.template;
