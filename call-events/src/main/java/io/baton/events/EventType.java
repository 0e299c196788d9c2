package io.baton.events;

/**
 * One entry of the catalogue.
 *
 * @param type CloudEvents {@code type}, e.g. {@code io.baton.call.held.v1}
 * @param topic the Kafka topic it is published on
 * @param dataschema path of its JSON Schema in this jar, e.g. {@code schemas/io.baton.call.held.v1.json}
 * @param classification how carefully the data must be treated
 * @param recordClass the record that carries the data
 */
public record EventType(
        String type,
        String topic,
        String dataschema,
        Classification classification,
        Class<? extends DomainEvent> recordClass) {

    /** Reads the contract from a record's annotation. */
    static EventType of(Class<? extends DomainEvent> recordClass) {
        EventContract contract = recordClass.getAnnotation(EventContract.class);
        if (contract == null) {
            throw new IllegalArgumentException(recordClass.getName() + " has no @EventContract");
        }
        return new EventType(
                contract.type(),
                contract.topic(),
                "schemas/" + contract.type() + ".json",
                contract.classification(),
                recordClass);
    }
}
