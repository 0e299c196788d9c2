/** The suite as a client sees it: HTTP through the gateway with a bearer from Keycloak, the live socket, addresses. */
package io.baton.systemtest.api;
