package org.greenregistry.place;

import java.time.LocalDate;
import org.greenregistry.kernel.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Official boundaries for whoever asks them thousands of times, such as the index: in memory, without a look at the
 * database. What a steward commits is seen by the next question.
 */
@Component
public class KnownBorders {

    /** Asked for late: the index needs this bean while the database is still being set up. */
    private final ObjectProvider<BoundaryBook> book;

    private volatile BoundaryBook.@Nullable Pages pages;

    KnownBorders(ObjectProvider<BoundaryBook> book) {
        this.book = book;
    }

    /** Whether {@code point} lies outside of {@code unit} on {@code day}; not where the unit has no boundary. */
    public boolean isOutside(GeoPoint point, String unit, LocalDate day) {
        return pages().isOutside(point, unit, day);
    }

    /** Differs where another set counts. */
    public String fingerprint() {
        return pages().fingerprint();
    }

    private BoundaryBook.Pages pages() {
        var known = pages;
        return known == null ? read() : known;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void reread(BoundariesChanged change) {
        read();
    }

    /** One at a time: of two readings the later one must win. */
    private synchronized BoundaryBook.Pages read() {
        var fresh = book.getObject().read();
        pages = fresh;
        return fresh;
    }
}
