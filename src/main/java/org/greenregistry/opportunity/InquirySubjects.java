package org.greenregistry.opportunity;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names inquiries in the journal by their numbers. */
@Component
class InquirySubjects implements Subjects {

    private final Inquiries inquiries;
    private final ZoneId zone;

    InquirySubjects(Inquiries inquiries, ZoneId zone) {
        this.inquiries = inquiries;
        this.zone = zone;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return inquiries.named(ids).stream()
                .collect(Collectors.toMap(
                        Inquiry::id, inquiry -> new Subject(inquiry.receipt(zone), "inquiries/" + inquiry.id())));
    }
}
