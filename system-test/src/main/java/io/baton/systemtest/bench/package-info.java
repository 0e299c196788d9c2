/** Benchmarks of a running stack, from outside. */
package io.baton.systemtest.bench;
