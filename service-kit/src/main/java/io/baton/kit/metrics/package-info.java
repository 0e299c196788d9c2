/** What all services measure alike. */
package io.baton.kit.metrics;
