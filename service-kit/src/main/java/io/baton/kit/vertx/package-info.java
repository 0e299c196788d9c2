/** How the services run on their event loops. */
package io.baton.kit.vertx;
