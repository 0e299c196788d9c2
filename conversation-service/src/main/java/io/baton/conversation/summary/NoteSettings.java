package io.baton.conversation.summary;

import io.baton.conversation.retry.RetrySettings;
import io.smallrye.config.ConfigMapping;

/** How summaries of calls become notes about their contacts. */
@ConfigMapping(prefix = "baton.notes")
public interface NoteSettings extends RetrySettings {}
