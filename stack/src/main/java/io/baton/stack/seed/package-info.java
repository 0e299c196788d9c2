/** Made-up people and deals for {@code ./baton seed}: always the same ones, each written once. */
package io.baton.stack.seed;
