package io.baton.token.session;

/**
 * Who asks without having signed in.
 *
 * @param origin the page's origin as the browser says, or null
 * @param address the network address
 */
record Visitor(String origin, String address) {}
