package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.BoundingBox;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the standard adds to a question; the rest is read as the API reads it. */
@Component
class OgcQuestions {

    static final int USUAL = 100;
    static final int MOST = 1000;
    private static final Set<String> STANDARD = Set.of("limit", "bbox", "datetime", "after", "f");

    private final ApiQuestions questions;

    OgcQuestions(ApiQuestions questions) {
        this.questions = questions;
    }

    /** For addresses with the language and the format alone. */
    ApiQuestion plain(HttpServletRequest request) {
        var question = questions.only(Set.of(), Set.of("f"), request);
        question.choice("f", Set.of("json"));
        return question;
    }

    /** @param own reads the filters of the collection */
    OgcQuestion items(HttpServletRequest request, Function<HttpServletRequest, ApiQuestion> own) {
        var question = own.apply(new WithoutStandard(request));
        var faults = new ArrayList<NotUnderstood>();
        var format = request.getParameter("f");
        if (format != null && !format.equals("json")) {
            faults.add(new NotUnderstood("f", format, Reason.UNKNOWN_VALUE));
        }
        var limit = read(request, "limit", USUAL, Reason.OUT_OF_RANGE, OgcQuestions::limit, faults);
        var boxes = read(request, "bbox", List.<BoundingBox>of(), Reason.NO_BOX, OgcBox::parse, faults);
        var datetime = read(request, "datetime", Between.<Instant>any(), Reason.NO_DATE, OgcInterval::parse, faults);
        if (!faults.isEmpty()) {
            throw new ApiRefusal(List.copyOf(faults), question.locale());
        }
        return new OgcQuestion(limit, boxes, datetime, after(request), question);
    }

    /** More than the most is the most, as the standard has it. */
    private static int limit(String text) {
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException(text);
        }
        return (int) Math.min(MOST, Long.parseLong(text));
    }

    private static @Nullable String after(HttpServletRequest request) {
        var after = request.getParameter("after");
        return after == null || after.isEmpty() ? null : after;
    }

    private static <T> T read(
            HttpServletRequest request,
            String name,
            T usual,
            Reason reason,
            Function<String, T> reader,
            List<NotUnderstood> faults) {
        var sent = request.getParameter(name);
        try {
            return sent == null ? usual : reader.apply(sent);
        } catch (IllegalArgumentException | DateTimeException none) {
            faults.add(new NotUnderstood(name, sent, reason));
            return usual;
        }
    }

    /** A request as it would be without the parameters read here. */
    private static final class WithoutStandard extends HttpServletRequestWrapper {

        WithoutStandard(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var rest = new HashMap<>(super.getParameterMap());
            rest.keySet().removeAll(STANDARD);
            return rest;
        }
    }
}
