/** What visitors of the website, who have not signed in, leave behind through the assistant: claims, and never more than their own. */
package io.baton.leads.visitor;
