package org.greenregistry.project;

import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a project is searched by: words and the numbers of its papers. */
final class ProjectTexts {

    private ProjectTexts() {}

    /** @param content as the public sees it */
    static Stream<String> open(ProjectContent content) {
        return Stream.of(words(content), papers(content), names(content))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** What colleagues write for each other. */
    static Stream<String> internal(ProjectContent content) {
        var obstacles = content.obstacles().stream()
                .flatMap(obstacle -> Stream.concat(Stream.of(obstacle.agency()), both(obstacle.text())));
        return Stream.of(
                        both(content.note()),
                        both(content.progress()),
                        both(content.hold().reason()),
                        both(content.hold().plan()),
                        both(content.opportunity().proposal()),
                        obstacles)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static Stream<@Nullable String> words(ProjectContent content) {
        var offered = content.opportunity();
        return Stream.of(
                        both(content.name().text()),
                        both(content.purpose().objectives()),
                        both(content.purpose().scale()),
                        both(offered.lot()),
                        both(offered.incentives()),
                        content.claims().stream().flatMap(claim -> both(claim.text())),
                        Stream.of(content.site().address()))
                .flatMap(texts -> texts);
    }

    private static Stream<@Nullable String> papers(ProjectContent content) {
        var licences = content.licences();
        var offered = content.opportunity();
        return Stream.of(
                        Stream.of(
                                licences.certificate().number(),
                                licences.inPrinciple().number(),
                                licences.environment().number(),
                                licences.enterpriseCode(),
                                offered.listNational(),
                                offered.listSector(),
                                offered.listLocal()),
                        content.activities().stream().map(activity -> activity.code()),
                        content.steps().stream().map(step -> step.number()),
                        content.events().stream().map(event -> event.paper()),
                        content.claims().stream().map(claim -> claim.number()),
                        content.documents().stream().map(document -> document.number()))
                .flatMap(texts -> texts);
    }

    private static Stream<@Nullable String> names(ProjectContent content) {
        return Stream.of(
                        content.parties().stream().map(party -> party.name()),
                        content.partners().stream().map(partner -> partner.name()),
                        content.claims().stream().map(claim -> claim.confirmer()))
                .flatMap(texts -> texts);
    }

    private static Stream<@Nullable String> both(@Nullable LocalizedText text) {
        return text == null ? Stream.<@Nullable String>of() : Stream.<@Nullable String>of(text.vi(), text.en());
    }
}
