package org.greenregistry.opportunity.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.springframework.stereotype.Component;

/** The forms of visitors before Vaadin starts; none is for search engines. */
@Component
class FormText implements PublicText {

    private final List<PublicForm> forms;

    FormText(List<PublicForm> forms) {
        this.forms = forms;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        var sent = query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
        return forms.stream()
                .flatMap(form -> form.at(path, sent, locale).stream())
                .findFirst()
                .map(made -> PublicPage.of(made.title(), "", path, PublicPage.html(made.body()))
                        .unlisted(made.status()));
    }
}
