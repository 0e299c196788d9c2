/** What the documents of all services show alike. */
package io.baton.kit.docs;
