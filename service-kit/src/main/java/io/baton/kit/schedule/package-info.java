/** What is done again and again. */
package io.baton.kit.schedule;
