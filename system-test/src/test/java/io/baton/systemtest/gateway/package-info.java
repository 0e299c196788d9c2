/** The gateway's template in a real Envoy, between small echoing services and an issuer that signs what a test wants. */
package io.baton.systemtest.gateway;
