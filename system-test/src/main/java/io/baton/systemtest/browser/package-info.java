/** Headless Chromium as the parties of a call: one page each, with a tone for a voice and a recorder for ears. */
package io.baton.systemtest.browser;
