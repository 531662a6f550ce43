package org.greenregistry.opendata;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong with a package of OC4IDS: by the official schema, whose folder is in {@code REGISTRY_OC4IDS}, and by
 * what the schema cannot say.
 */
public final class Oc4idsCheck {

    private static final Logger LOG = LoggerFactory.getLogger(Oc4idsCheck.class);
    private static final String OFFICIAL = "https://standard.open-contracting.org/infrastructure/schema/0__9__5/";
    private static final Set<String> REFERENCES =
            Set.of("publicAuthority", "financingParty", "sourceParty", "payer", "payee");

    private final Optional<JsonSchema> schema;

    public Oc4idsCheck() {
        var folder = Optional.ofNullable(System.getenv("REGISTRY_OC4IDS")).filter(set -> !set.isBlank());
        if (folder.isEmpty()) {
            LOG.warn("REGISTRY_OC4IDS is not set: packages are not checked by the official schema");
        }
        schema = folder.map(set -> Path.of(set).toUri().toString().replaceAll("/*$", "/"))
                .map(files -> JsonSchemaFactory.getInstance(
                                SpecVersion.VersionFlag.V4,
                                factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(OFFICIAL, files)))
                        .getSchema(SchemaLocation.of(OFFICIAL + "project-package-schema.json")));
    }

    public List<String> faults(String text) {
        var faults = new ArrayList<String>();
        schema.ifPresent(official -> official
                .validate(text, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .forEach(faults::add));
        var all = ApiAnswers.MAPPER.readTree(text);
        if (!all.path("version").asString().equals("0.9")) {
            faults.add("version");
        }
        if (all.path("projects").isEmpty()) {
            faults.add("a package without projects");
        }
        addEmpty("", all, faults);
        all.path("projects").values().forEach(project -> addFaults(project, faults));
        return faults;
    }

    /** A package of {@code contents}, as the application would publish it. */
    public static String packed(ApplicationContext application, List<ProjectContent> contents, Locale locale) {
        var shapes = application.getBean(Oc4idsProjects.class);
        var projects = IntStream.range(0, contents.size())
                .mapToObj(number -> shapes.project(published("S-" + number, contents.get(number)), locale))
                .toList();
        return Oc4idsApi.MAPPER.writeValueAsString(new Oc4idsPackage(
                "https://registry.example/api/v1/oc4ids",
                Oc4idsApi.VERSION,
                new Oc4idsPackage.Publisher("Registry", "https://registry.example"),
                null,
                projects,
                projects.getFirst().updated()));
    }

    private static Published<ProjectContent> published(String code, ProjectContent content) {
        return new Published<>(new UUID(0, 0), code, 1, content, Publication.PUBLIC, false, Instant.EPOCH, null, "");
    }

    private static void addEmpty(String path, JsonNode node, List<String> faults) {
        if (node.isNull()
                || (node.isContainer() && node.isEmpty())
                || (node.isString() && node.asString().isBlank())) {
            faults.add(path + " is empty");
        }
        node.properties().forEach(field -> addEmpty(path + "/" + field.getKey(), field.getValue(), faults));
        if (node.isArray()) {
            node.values().forEach(item -> addEmpty(path + "/", item, faults));
        }
    }

    private static void addFaults(JsonNode project, List<String> faults) {
        var id = project.path("id").asString();
        if (!id.startsWith("oc4ids-xxxxxx-")) {
            faults.add(id + " has no prefix");
        }
        var parties = new HashSet<String>();
        project.path("parties").values().forEach(party -> {
            if (!parties.add(party.path("id").asString()) || party.path("roles").isEmpty()) {
                faults.add(id + ": a party twice or without roles");
            }
        });
        addDangling(project, parties, faults);
        var sectors = new HashSet<String>();
        project.path("sector").values().forEach(sector -> sectors.add(sector.asString()));
        sectors.stream()
                .filter(sector -> sector.contains(".") && !sectors.contains(sector.substring(0, sector.indexOf('.'))))
                .forEach(sector -> faults.add(id + ": no parent of " + sector));
        for (var location : project.path("locations").values()) {
            var at = location.path("geometry").path("coordinates");
            while (at.isArray() && at.get(0).isArray()) {
                at = at.get(0);
            }
            if (at.isArray() && !isInVietNam(at)) {
                faults.add(id + ": not longitude, then latitude: " + at);
            }
        }
        for (var list : List.of("milestones", "documents")) {
            var ids = new HashSet<String>();
            project.path(list).values().forEach(item -> {
                if (!ids.add(item.path("id").asString())) {
                    faults.add(id + ": an id twice in " + list);
                }
            });
        }
    }

    private static boolean isInVietNam(JsonNode position) {
        var east = position.get(0).asDouble();
        var north = position.get(1).asDouble();
        return east > 102 && east < 110 && north > 8 && north < 24;
    }

    private static void addDangling(JsonNode node, Set<String> parties, List<String> faults) {
        node.properties().forEach(field -> {
            if (REFERENCES.contains(field.getKey())
                    && !parties.contains(field.getValue().path("id").asString())) {
                faults.add(field.getKey() + " is not among the parties");
            }
            addDangling(field.getValue(), parties, faults);
        });
        if (node.isArray()) {
            node.values().forEach(item -> addDangling(item, parties, faults));
        }
    }
}
