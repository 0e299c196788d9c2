/** The door of the routes that nobody signs in for: which pages may ask, with which key, and how often. */
package io.baton.kit.visitor;
