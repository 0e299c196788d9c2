/** What the OpenAPI document says beyond what the code says: an example of every request and answer. */
package io.baton.leads.docs;
