/** What visitors of the website may ask for: no argument names anybody else, and no answer shows more than they said. */
package io.baton.conversation.function.visitor;
