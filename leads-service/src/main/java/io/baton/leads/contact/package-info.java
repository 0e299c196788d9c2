/** Contacts: whom we talk to, how they are reached, what they consent to; found, merged, exported and erased. */
package io.baton.leads.contact;
