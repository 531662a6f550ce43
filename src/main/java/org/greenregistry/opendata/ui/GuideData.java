package org.greenregistry.opendata.ui;

import java.util.Locale;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.opendata.OpenDataTerms;
import org.greenregistry.opendata.OpenDataset;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The data as search engines for data sets read of them (schema.org DataCatalog and Dataset). */
@Component
class GuideData {

    private final OpenDataTerms terms;
    private final Office office;

    GuideData(OpenDataTerms terms, Office office) {
        this.terms = terms;
        this.office = office;
    }

    String in(Locale locale) {
        var catalog = Canonical.emptyTree()
                .put("@context", "https://schema.org")
                .put("@type", "DataCatalog")
                .put("@id", PublicPage.HERE + "data#catalog")
                .put("name", office.book(locale))
                .put("description", Wording.text(locale, "opendata.lead"))
                .put("url", PublicPage.HERE + Lang.path(locale, GuideText.PATH));
        catalog.putArray("inLanguage").add("vi").add("en");
        publisher(catalog, locale);
        var sets = catalog.putArray("dataset");
        for (var set : OpenDataset.values()) {
            sets.add(dataset(set, locale));
        }
        return Canonical.text(catalog);
    }

    private ObjectNode dataset(OpenDataset set, Locale locale) {
        var dataset = Canonical.emptyTree()
                .put("@type", "Dataset")
                .put("@id", PublicPage.HERE + "data#" + set.id())
                .put("name", set.title(locale))
                .put("description", set.description(locale))
                .put("url", PublicPage.HERE + Lang.path(locale, set.page()))
                .put("isAccessibleForFree", true);
        terms.licence(locale)
                .ifPresent(licence -> dataset.put("license", licence.address().toString()));
        terms.since().ifPresent(since -> dataset.put("temporalCoverage", since + "/.."));
        office.locality(locale).ifPresent(area -> dataset.putObject("spatialCoverage")
                .put("@type", "Place")
                .put("name", area));
        publisher(dataset, locale);
        var files = dataset.putArray("distribution");
        set.forms().forEach(form -> files.addObject()
                .put("@type", "DataDownload")
                .put("encodingFormat", form.mediaType())
                .put("contentUrl", PublicPage.HERE + form.path()));
        return dataset;
    }

    private void publisher(ObjectNode of, Locale locale) {
        of.putObject("publisher")
                .put("@type", "Organization")
                .put("name", office.authority(locale).orElseGet(() -> office.book(locale)));
    }
}
