package io.baton.kit.visitor;

/**
 * Who asks without having signed in.
 *
 * @param origin the page's origin as the browser says, or null
 * @param address the network address
 */
public record Visitor(String origin, String address) {}
