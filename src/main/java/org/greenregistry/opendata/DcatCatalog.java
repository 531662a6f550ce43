package org.greenregistry.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.journal.JournalService;
import org.greenregistry.opendata.OpenDataset.Form;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * What the registry hands out, for data portals.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/releases/3.0.0/">DCAT-AP 3.0</a>
 */
@Component
class DcatCatalog {

    static final Map<String, String> PREFIXES = prefixes();

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final List<Locale> LANGUAGES = List.of(Lang.VIETNAMESE, Lang.ENGLISH);

    private final OpenDataTerms terms;
    private final Office office;
    private final JournalService journal;

    DcatCatalog(OpenDataTerms terms, Office office, JournalService journal) {
        this.terms = terms;
        this.office = office;
        this.journal = journal;
    }

    private static Map<String, String> prefixes() {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    /** @param here address of the registry, without trailing slash */
    DcatThing at(String here) {
        var catalog = described(DcatThing.named(here + "/data#catalog", "dcat:Catalog"), here)
                .said("dct:title", office::book)
                .said("dct:description", locale -> Wording.text(locale, "opendata.lead"))
                .to("foaf:homepage", here + "/data");
        terms(catalog);
        for (var set : OpenDataset.values()) {
            catalog.with("dcat:dataset", dataset(set, here));
        }
        return catalog;
    }

    private DcatThing dataset(OpenDataset set, String here) {
        var dataset = described(DcatThing.named(here + "/data#" + set.id(), "dcat:Dataset"), here)
                .said("dct:title", set::title)
                .said("dct:description", set::description)
                .typed("dct:identifier", set.id(), "xsd:string")
                .to("dct:accrualPeriodicity", EU + "frequency/CONT")
                .to("dcat:theme", EU + "data-theme/" + theme(set))
                .to("dcat:landingPage", here + "/" + set.page())
                .with("dcat:contactPoint", contact());
        terms.since()
                .ifPresent(since -> dataset.with(
                        "dct:temporal",
                        DcatThing.unnamed("dct:PeriodOfTime").typed("dcat:startDate", since.toString(), "xsd:date")));
        set.forms().forEach(form -> dataset.with("dcat:distribution", distribution(set, form, here)));
        return dataset;
    }

    /** A theme of the European data portal. */
    private static String theme(OpenDataset set) {
        return switch (set) {
            case PROJECTS -> "ENVI";
            case ORGANISATIONS, PARKS, FIGURES -> "ECON";
            case UNITS -> "REGI";
            case CODE_LISTS -> "GOVE";
        };
    }

    private DcatThing distribution(OpenDataset set, Form form, String here) {
        var address = here + "/" + form.path();
        var id = here + "/data#" + set.id() + "-" + form.name().toLowerCase(Locale.ROOT);
        var distribution = DcatThing.named(id, "dcat:Distribution")
                .said("dct:title", locale -> set.title(locale) + " (" + form.name() + ")")
                .to("dcat:accessURL", address);
        if (form.isWhole()) {
            distribution.to("dcat:downloadURL", address);
        }
        if (form.isRegistered()) {
            distribution
                    .to("dcat:mediaType", MEDIA_TYPE + form.mediaType())
                    .to("dct:format", EU + "file-type/" + form.fileType());
        } else {
            distribution.with(
                    "dct:format",
                    DcatThing.unnamed("dct:MediaTypeOrExtent").typed("rdfs:label", form.mediaType(), "xsd:string"));
        }
        terms(distribution);
        return languages(distribution);
    }

    private DcatThing described(DcatThing thing, String here) {
        var publisher = DcatThing.unnamed("foaf:Agent")
                .said("foaf:name", this::authority)
                .to("foaf:homepage", here + "/about");
        var area = DcatThing.unnamed("dct:Location");
        if (LANGUAGES.stream().allMatch(locale -> office.locality(locale).isPresent())) {
            area.said("skos:prefLabel", locale -> office.locality(locale).orElseThrow());
            thing.with("dct:spatial", area);
        }
        return languages(thing)
                .with("dct:publisher", publisher)
                .to("dct:spatial", EU + "country/VNM")
                .typed("dct:modified", journal.head().at().toString(), "xsd:dateTime");
    }

    private static DcatThing languages(DcatThing thing) {
        return thing.to("dct:language", EU + "language/VIE").to("dct:language", EU + "language/ENG");
    }

    private String authority(Locale locale) {
        return office.authority(locale).orElseGet(() -> office.book(locale));
    }

    private DcatThing contact() {
        var contact = DcatThing.unnamed("vcard:Organization").said("vcard:fn", this::authority);
        office.mail().ifPresent(mail -> contact.to("vcard:hasEmail", "mailto:" + mail));
        return contact;
    }

    private void terms(DcatThing of) {
        terms.licence(Lang.ENGLISH)
                .ifPresentOrElse(
                        licence -> of.to("dct:license", licence.address().toString()),
                        () -> of.with(
                                "dct:rights",
                                DcatThing.unnamed("dct:RightsStatement")
                                        .said("rdfs:label", locale -> Wording.text(locale, "opendata.licence.none"))));
    }
}
