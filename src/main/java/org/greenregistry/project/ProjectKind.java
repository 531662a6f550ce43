package org.greenregistry.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.dossier.Indicators;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.RecordKind;
import org.greenregistry.ledger.Upcaster;
import org.greenregistry.ledger.Version;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects as the ledger knows them. */
@Component
class ProjectKind implements RecordKind<ProjectContent> {

    static final String NAME = "project";

    private final ProjectSettings settings;
    private final ProjectReach reach;
    private final ProjectWords words;
    private final CodeLists codes;

    ProjectKind(ProjectSettings settings, ProjectReach reach, ProjectWords words, CodeLists codes) {
        this.settings = settings;
        this.reach = reach;
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

    @Override
    public Set<String> derived() {
        return Set.of("actuals", "ties");
    }

    @Override
    public Optional<String> itemName(String list, String id, Locale locale) {
        return switch (list) {
            case "actuals.periods" -> Optional.of(ReportPeriod.parse(id).text(locale));
            case "actuals.periods.values" -> Optional.of(Indicators.name(id, locale));
            default -> Optional.empty();
        };
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

    @Override
    public Set<String> areas(ProjectContent content) {
        return reach.areas(content);
    }

    @Override
    public Set<String> agencies(ProjectContent content) {
        return reach.agencies(content);
    }
}
