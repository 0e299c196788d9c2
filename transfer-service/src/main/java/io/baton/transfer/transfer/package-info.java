/** The process of passing a caller on: the aggregate, its durable steps and its HTTP surface. */
package io.baton.transfer.transfer;
