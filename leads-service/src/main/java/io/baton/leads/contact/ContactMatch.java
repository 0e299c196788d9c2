package io.baton.leads.contact;

import java.util.List;

/**
 * Who has a number or address.
 *
 * @param contact who was shown to have it; absent when nobody was
 * @param candidates who only claims to have it: never to be taken for the person
 */
public record ContactMatch(ContactView contact, List<ContactView> candidates) {}
