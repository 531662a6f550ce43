package org.greenregistry.insight.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.insight.PublicFigureService;
import org.greenregistry.insight.PublicFigures;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The figures for everybody as plain HTML, and as a data set for machines. */
@Component
class FiguresText implements PublicText {

    private final PublicFigureService figures;
    private final FiguresPage page;

    FiguresText(PublicFigureService figures, FiguresPage page) {
        this.figures = figures;
        this.page = page;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals(FiguresView.PATH) ? Optional.of(page(figures.figures(), locale)) : Optional.empty();
    }

    private PublicPage page(PublicFigures known, Locale locale) {
        return PublicPage.of(
                        Wording.text(locale, "figures.title"),
                        Wording.text(locale, "figures.lead"),
                        FiguresView.PATH,
                        PublicPage.html(page.of(known, locale)))
                .withJsonLd(dataset(known, locale));
    }

    /** What the page counts, for machines (schema.org). */
    private String dataset(PublicFigures known, Locale locale) {
        var set = Canonical.emptyTree()
                .put("@context", "https://schema.org")
                .put("@type", "Dataset")
                .put("name", Wording.text(locale, "figures.title"))
                .put("description", Wording.text(locale, "figures.lead"))
                .put("url", PublicPage.HERE + Lang.path(locale, FiguresView.PATH))
                .put("inLanguage", locale.getLanguage())
                .put("dateModified", known.day().toString())
                .put("isAccessibleForFree", true);
        var measured = set.putArray("variableMeasured");
        known.total().forEach((measure, cell) -> {
            var variable = measured.addObject()
                    .put("@type", "PropertyValue")
                    .put("name", Wording.text(locale, "figures.measure." + measure));
            if (cell.sum() != null) {
                variable.put("value", cell.sum());
            }
        });
        return Canonical.text(set);
    }
}
