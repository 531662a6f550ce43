package org.greenregistry.opportunity;

import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.shell.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Inquiries in "My work": those that wait for me or for nobody in particular. */
@Component
@Order(10)
class InquiryWork implements WorkItems {

    private final InquiryService inquiries;
    private final Formats formats;

    InquiryWork(InquiryService inquiries, Formats formats) {
        this.inquiries = inquiries;
        this.formats = formats;
    }

    @Override
    public List<WorkGroup> groups() {
        return Actor.current().is(Role.OFFICER)
                ? List.of(new WorkGroup(
                        "inquiry.work",
                        inquiries.waiting().stream().map(this::item).toList()))
                : List.of();
    }

    private WorkItem item(InquiryRow row) {
        var locale = Lang.current();
        var title = row.receipt() + " · " + Wording.text(locale, "inquiry.subject." + row.subject());
        var detail = Wording.text(locale, "inquiry.work.detail", row.project(), formats.date(row.answerBy()));
        return new WorkItem(title, "inquiries/" + row.id(), detail, row.sentAt(), row.overdue());
    }
}
