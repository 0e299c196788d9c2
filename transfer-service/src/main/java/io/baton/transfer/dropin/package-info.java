/** The routes of an existing front end, in its exact shapes, over the same transfers. */
package io.baton.transfer.dropin;
