package org.greenregistry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data portals read the catalogue, in either form the same one, and every address in it answers. */
class DcatCatalogTest extends ApiTesting {

    /** What DCAT-AP 3.0 wants of each class, and what it recommends and the book has. */
    private static final Map<IRI, List<IRI>> WANTED = Map.of(
            DCAT.CATALOG,
            List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER, DCTERMS.LANGUAGE, DCTERMS.SPATIAL),
            DCAT.DATASET,
            List.of(
                    DCTERMS.TITLE,
                    DCTERMS.DESCRIPTION,
                    DCTERMS.PUBLISHER,
                    DCTERMS.ACCRUAL_PERIODICITY,
                    DCAT.HAS_DISTRIBUTION,
                    DCAT.THEME,
                    DCAT.CONTACT_POINT),
            DCAT.DISTRIBUTION,
            List.of(DCAT.ACCESS_URL, DCTERMS.FORMAT, DCTERMS.LANGUAGE, DCTERMS.RIGHTS));

    private Model turtle() throws IOException {
        return Rio.parse(new StringReader(api.get("/catalog.ttl").text()), RDFFormat.TURTLE);
    }

    private Model jsonLd() throws IOException {
        return Rio.parse(new StringReader(api.get("/catalog.jsonld").text()), RDFFormat.JSONLD);
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        assertThat(turtle()).hasSizeGreaterThan(150);
        assertThat(Models.isomorphic(turtle(), jsonLd())).isTrue();
    }

    @Test
    void everythingHasWhatPortalsWant() throws IOException {
        var model = turtle();

        WANTED.forEach((type, properties) -> model.filter(null, RDF.TYPE, type)
                .subjects()
                .forEach(thing -> properties.forEach(property -> assertThat(model.filter(thing, property, null))
                        .as("%s of %s", property, thing)
                        .isNotEmpty())));
        assertThat(model.filter(null, DCAT.HAS_DATASET, null)).hasSize(OpenDataset.values().length);
        assertThat(model.filter(null, RDF.TYPE, DCAT.DATASET)).hasSize(OpenDataset.values().length);
    }

    @Test
    void wordsAreInBothLanguages() throws IOException {
        var titles = turtle().filter(null, DCTERMS.TITLE, null).objects();

        assertThat(titles.stream().map(Value::toString))
                .contains("\"Dự án\"@vi", "\"Projects\"@en", "\"Projects (CSV)\"@en");
    }

    @Test
    void everyFileOfEveryDatasetIsThere() throws IOException {
        var model = turtle();
        var addresses = model.filter(null, DCAT.ACCESS_URL, null).stream()
                .map(Statement::getObject)
                .map(Value::stringValue)
                .toList();

        assertThat(addresses).hasSize(12).allMatch(address -> address.startsWith("http://127.0.0.1:" + port + "/"));
        assertThat(addresses.stream()
                        .map(address -> address.substring(address.indexOf('/', 8)))
                        .filter(path -> path.startsWith("/api/v1"))
                        .map(path -> api.get(path.substring("/api/v1".length())).status()))
                .hasSize(11)
                .containsOnly(200);
        assertThat(model.filter(null, DCAT.DOWNLOAD_URL, null)).hasSize(5);
    }

    @Test
    void withoutALicenceItSaysWhatHoldsUntilThen() throws IOException {
        assertThat(turtle().filter(null, DCTERMS.LICENSE, null)).isEmpty();
        assertThat(turtle().filter(null, DCTERMS.RIGHTS, null)).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({"/catalog.ttl, text/turtle", "/catalog.jsonld, application/ld+json"})
    void programsAreToldWhetherItChanged(String path, String type) {
        var answer = api.get(path);

        assertThat(answer.header("Content-Type")).startsWith(type);
        assertThat(api.get(path, "If-None-Match", answer.header("ETag")).status())
                .isEqualTo(304);
        assertThat(api.get(path + "?format=x").status()).isEqualTo(400);
    }

    @Test
    void whatTurtleCouldMistakeIsEscaped() throws IOException {
        var said = "a \"b\" \\ c\nd\te";
        var thing = DcatThing.named("http://here/", "dct:Location").typed("dct:title", said, "xsd:string");

        var read = Rio.parse(new StringReader(DcatTurtle.of(thing, DcatCatalog.PREFIXES)), RDFFormat.TURTLE);

        assertThat(Models.objectString(read.filter(Values.iri("http://here/"), DCTERMS.TITLE, null)))
                .contains(said);
    }
}
