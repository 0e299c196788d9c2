package io.baton.conversation.suggestion;

import io.baton.conversation.retry.RetrySettings;
import io.smallrye.config.ConfigMapping;

/** How contacts are looked up by the numbers and addresses of conversations. */
@ConfigMapping(prefix = "baton.lookups")
public interface LookupSettings extends RetrySettings {}
