/** What conversations came to: written by people, and of each call at its transfers and its end. */
package io.baton.conversation.summary;
