package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.greenregistry.shell.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists in their one envelope. */
@Component
class ApiPages {

    private final Office office;
    private final Clock clock;
    private final ZoneId zone;

    ApiPages(Office office, Clock clock, ZoneId zone) {
        this.office = office;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param items of this page */
    ResponseEntity<byte[]> of(
            HttpServletRequest request,
            ApiQuestion question,
            long total,
            @Nullable ApiConversion conversion,
            List<? extends Record> items) {
        var query = question.query();
        return ApiAnswers.page(new ApiPage<>(
                total,
                query.page(),
                query.size(),
                asOf(question),
                conversion,
                ApiLinks.of(office.address(request), request, total, query.page(), query.size()),
                items));
    }

    /** @param all of every page, few enough to be held at once */
    <T extends Record> ResponseEntity<byte[]> of(HttpServletRequest request, ApiQuestion question, List<T> all) {
        var query = question.query();
        var items = all.stream()
                .skip((long) (query.page() - 1) * query.size())
                .limit(query.size())
                .toList();
        return of(request, question, all.size(), null, items);
    }

    /** The moment asked for as it was written, otherwise today. */
    String asOf(ApiQuestion question) {
        var asOf = question.query().asOf();
        return asOf == null ? today().toString() : asOf.text();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
