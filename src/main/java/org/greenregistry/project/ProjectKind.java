package org.greenregistry.project;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordKind;
import org.greenregistry.ledger.Upcaster;
import org.greenregistry.ledger.Version;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects as the ledger knows them. */
@Component
class ProjectKind implements RecordKind<ProjectContent> {

    static final String NAME = "project";

    private final ProjectSettings settings;
    private final PlaceService places;
    private final ProjectWords words;
    private final CodeLists codes;

    ProjectKind(ProjectSettings settings, PlaceService places, ProjectWords words, CodeLists codes) {
        this.settings = settings;
        this.places = places;
        this.words = words;
        this.codes = codes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ProjectContent> contentType() {
        return ProjectContent.class;
    }

    @Override
    public ProjectContent empty() {
        return ProjectContent.EMPTY;
    }

    @Override
    public int schema() {
        return 3;
    }

    @Override
    public List<Upcaster> upcasters() {
        return List.of(new CertificateOutOfDocuments(), new PersonsOutOfTexts());
    }

    @Override
    public String codePrefix() {
        return settings.codePrefix();
    }

    @Override
    public LocalizedText title(ProjectContent content) {
        return content.name().text();
    }

    /** A project keeps its investment certificate for life, and a certificate has one project. */
    @Override
    public Set<OfficialKey> keys(ProjectContent content) {
        var number = content.licences().certificate().number();
        return number == null ? Set.of() : Set.of(OfficialKey.open("IRC", number));
    }

    /** A retired category stays where it is and is never taken anew. */
    @Override
    public void check(ProjectContent content, @Nullable ProjectContent before) {
        var category = content.category();
        if (category != null
                && !codes.offered(ReferenceList.CATEGORY, before == null ? null : before.category())
                        .contains(category)) {
            throw new Refusal("project.category.closed", category);
        }
    }

    /** What was refused or withdrawn before a licence leaves the public's sight, with its past. */
    @Override
    public boolean mayBePublic(ProjectContent content) {
        return content.stage() != Stage.NOT_PROCEEDED;
    }

    @Override
    public Version newVersion() {
        return new ProjectVersion();
    }

    @Override
    public String words(String path, String value, Locale locale) {
        return words.of(path, value, locale);
    }

    /** Of today and of the day of the document, so that a scope given in either words fits. */
    @Override
    public Set<String> areas(ProjectContent content) {
        var site = content.site();
        var areas = new HashSet<String>();
        if (site.unit() != null) {
            areas.addAll(places.areas(site.unit()));
        }
        if (site.park() != null) {
            areas.add(site.park());
        }
        return areas;
    }

    /** Who issued its papers, and who took over from them: the papers name agencies as they were called then. */
    @Override
    public Set<String> agencies(ProjectContent content) {
        var licences = content.licences();
        return Stream.of(licences.certificate().issuer(), licences.inPrinciple().authority())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .flatMap(written -> codes.named(ReferenceList.AGENCY, written).stream())
                .flatMap(code -> Stream.of(code, codes.current(ReferenceList.AGENCY, code)))
                .collect(Collectors.toSet());
    }
}
