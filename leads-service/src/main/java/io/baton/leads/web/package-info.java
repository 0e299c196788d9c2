/** What the resources of all features share: versions of rows, conflicts that the database notices. */
package io.baton.leads.web;
