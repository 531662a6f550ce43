package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.shell.FooterLine;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is kept about whoever follows, asks, comes to an event or has an account, why, for how long, and how it is
 * erased.
 */
@Component
@Order(2)
class PrivacyPage implements PublicForm, FooterLine {

    static final String PATH = "privacy";

    private static final List<String> PARTS = List.of("follow", "ask", "guest", "account", "network", "erase");

    private final Office office;

    PrivacyPage(Office office) {
        this.office = office;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        return path.equals(PATH) ? Optional.of(page(locale)) : Optional.empty();
    }

    @Override
    public Optional<String> text(Locale locale) {
        return Optional.of(Wording.text(locale, "privacy.title"));
    }

    @Override
    public Optional<String> path() {
        return Optional.of(PATH);
    }

    private Made page(Locale locale) {
        var title = Wording.text(locale, "privacy.title");
        var lead = new Paragraph(Wording.text(locale, "privacy.lead"));
        lead.addClassName("lead");
        var body = new Div(new H1(title), lead);
        body.addClassName("prose");
        PARTS.forEach(part -> body.add(
                new H2(Wording.text(locale, "privacy." + part)),
                new Paragraph(Wording.text(locale, "privacy." + part + ".text"))));
        body.add(new H2(Wording.text(locale, "privacy.office")), new Paragraph(reached(locale)));
        return Made.of(title, body);
    }

    private String reached(Locale locale) {
        return Stream.of(
                        office.authority(locale).or(() -> Optional.of(office.book(locale))),
                        office.mail(),
                        office.phone())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
