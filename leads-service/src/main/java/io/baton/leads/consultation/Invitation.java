package io.baton.leads.consultation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.util.Date;

/** A consultation as an iCalendar file (RFC 5545), in UTC: every calendar shows it by its own clock. */
final class Invitation {

    private Invitation() {}

    static String of(ConsultationView consultation) {
        boolean cancelled = consultation.state().equals(Consultation.CANCELLED);
        VEvent event = new VEvent();
        event.setUid(consultation.id() + "@baton");
        event.setSequence(consultation.version());
        event.setSummary(consultation.title());
        event.setDateStart(Date.from(consultation.startsAt()));
        event.setDateEnd(Date.from(consultation.endsAt()));
        event.setDateTimeStamp(Date.from(consultation.updatedAt()));
        event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Baton//leads-service//EN");
        calendar.setMethod(cancelled ? Method.cancel() : Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
