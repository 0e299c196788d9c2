package io.baton.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ties an event record to its public name, its topic and its classification. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventContract {

    /** CloudEvents {@code type}: {@code io.baton.<context>.<fact in the past tense>.v<n>}. */
    String type();

    /** The Kafka topic, one of {@link Topics}. */
    String topic();

    /** How carefully the data must be treated. */
    Classification classification();
}
