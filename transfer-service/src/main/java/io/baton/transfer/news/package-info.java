/** What other services have to tell people, sent on to their live sockets. */
package io.baton.transfer.news;
