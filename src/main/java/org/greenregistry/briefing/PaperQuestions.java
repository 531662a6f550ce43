package org.greenregistry.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.shell.Formats;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads the address of the overview as the question of a paper. */
@Component
class PaperQuestions {

    private static final String PERIOD = "period";

    /** Parameters of the overview that say how it is looked at, not what is asked. */
    private static final Set<String> OTHERS = Set.of(PERIOD, "by", "against", "step", "show");

    private final CatalogueParameters parameters;
    private final Formats formats;
    private final Clock clock;

    PaperQuestions(CatalogueParameters parameters, Formats formats, Clock clock) {
        this.parameters = parameters;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * What the address leaves open is the last quarter that is over, and the book of this moment.
     *
     * @param query encoded, without question mark
     */
    PaperQuestion read(String query) {
        var sent = decoded(query);
        var asked = parameters.read(sent, OTHERS).understood();
        var today = LocalDate.now(clock.withZone(formats.zone()));
        var period = sent.getOrDefault(PERIOD, List.of()).stream()
                .findFirst()
                .flatMap(ReportPeriod::find)
                .orElseGet(() -> ReportPeriod.quarterOf(today).previous());
        return new PaperQuestion(asked.asOf() == null ? asked.at(now()) : asked, period);
    }

    /** Without period and moment: for a question that is asked again and again. */
    String lasting(String query) {
        return CatalogueParameters.write(read(query).asked().at(null));
    }

    private AsOf now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new AsOf(now.toString(), now);
    }

    private static MultiValueMap<String, String> decoded(String query) {
        var sent = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var plain = new LinkedMultiValueMap<String, String>();
        sent.forEach((name, values) -> values.forEach(
                value -> plain.add(name, value == null ? "" : UriUtils.decode(value.replace('+', ' '), "UTF-8"))));
        return plain;
    }

    /** The same question as an address says it. */
    static String write(PaperQuestion question) {
        var pairs = new ArrayList<>(List.of(PERIOD + "=" + question.period()));
        var rest = CatalogueParameters.write(question.asked());
        if (!rest.isEmpty()) {
            pairs.add(rest);
        }
        return String.join("&", pairs);
    }
}
