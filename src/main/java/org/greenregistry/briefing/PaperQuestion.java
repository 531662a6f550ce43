package org.greenregistry.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.insight.Question;
import org.greenregistry.kernel.ReportPeriod;

/**
 * What a paper is asked, by two clocks: which projects in which book, and the period by the dates of documents. The
 * moment of the book is always said, so that the paper can be made again.
 */
record PaperQuestion(ProjectQuery asked, ReportPeriod period) {

    AsOf asOf() {
        return Objects.requireNonNull(asked.asOf());
    }

    Instant closing() {
        return asOf().instant();
    }

    ProjectFilter filter() {
        return asked.filter();
    }

    Question question(ZoneId zone) {
        return Question.of(filter(), period, closing(), zone);
    }

    LocalDate first() {
        return period.first();
    }

    LocalDate last() {
        return period.last();
    }
}
