/** The suite seen from outside: the demo, and what system tests and benchmarks share. */
package io.baton.systemtest;
