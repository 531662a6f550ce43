package org.greenregistry.report.ui;

import java.util.Optional;
import java.util.UUID;
import org.greenregistry.ledger.RecordPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Addresses of a report's pages. */
@Component
@Order(4)
class ReportPages implements RecordPages {

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public String newKey() {
        return "report.record";
    }

    /** A report is about a project and a period: whoever begins one chooses them first. */
    @Override
    public Optional<String> beginning() {
        return Optional.of("reports");
    }

    @Override
    public String form(UUID draft) {
        return "work/reports/" + draft;
    }

    @Override
    public String formOutside(UUID draft) {
        return OwnReportsView.PATH + "/form/" + draft;
    }

    @Override
    public String pageOutside(String code) {
        return OwnReportsView.PATH + "/" + code;
    }

    @Override
    public String page(String code) {
        return "reports/" + code;
    }
}
