package org.greenregistry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The list of organisations with what narrows it, and who belongs to whom, on either database. */
abstract class OrganisationListContract {

    @Autowired
    Book book;

    @Autowired
    OrganisationService organisations;

    @Autowired
    MergeService merges;

    @Autowired
    RecordService records;

    private final String word = "mang" + UUID.randomUUID().toString().substring(0, 8);

    private UUID school = UUID.randomUUID();

    @BeforeEach
    void three() {
        school = organisation(
                "Trường", "VN", List.of(HelixRole.UNIVERSITY, HelixRole.RESEARCH), CapabilityField.TRAINING, null);
        organisation("Viện", "TW", List.of(HelixRole.RESEARCH), CapabilityField.TECHNOLOGY, null);
        organisation("Xưởng", "VN", List.of(HelixRole.INDUSTRY), CapabilityField.TECHNOLOGY, null);
    }

    @Test
    void eachFacetTellsHowManyHaveWhat() {
        var answer = answer(Map.of());

        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.facets().get(OrganisationFacet.ROLE))
                .isEqualTo(Map.of("UNIVERSITY", 1L, "RESEARCH", 2L, "INDUSTRY", 1L));
        assertThat(answer.facets().get(OrganisationFacet.CAPABILITY))
                .isEqualTo(Map.of("TRAINING", 1L, "TECHNOLOGY", 2L));
        assertThat(answer.facets().get(OrganisationFacet.COUNTRY)).isEqualTo(Map.of("VN", 2L, "TW", 1L));
    }

    @Test
    void valuesOfOneFacetAddAndFacetsNarrowEachOther() {
        assertThat(named(Map.of(OrganisationFacet.ROLE, Set.of("UNIVERSITY", "INDUSTRY"))))
                .containsExactlyInAnyOrder("Trường " + word, "Xưởng " + word);
        assertThat(named(Map.of(OrganisationFacet.ROLE, Set.of("RESEARCH"), OrganisationFacet.COUNTRY, Set.of("VN"))))
                .containsExactly("Trường " + word);
    }

    @Test
    void aFacetThatNarrowsIsCountedAsIfItDidNot() {
        var answer = answer(Map.of(OrganisationFacet.COUNTRY, Set.of("TW")));

        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get(OrganisationFacet.COUNTRY)).isEqualTo(Map.of("VN", 2L, "TW", 1L));
        assertThat(answer.facets().get(OrganisationFacet.ROLE)).isEqualTo(Map.of("RESEARCH", 1L));
    }

    @Test
    void aRowTellsItsRolesInTheirOrderAndItsCapabilities() {
        var row = answer(Map.of(OrganisationFacet.ROLE, Set.of("UNIVERSITY")))
                .rows()
                .getFirst();

        assertThat(row.roles()).containsExactly(HelixRole.UNIVERSITY, HelixRole.RESEARCH);
        assertThat(row.capabilities()).containsExactly(CapabilityField.TRAINING);
        assertThat(row.sample()).isFalse();
    }

    @Test
    void wordsOfProfileAndCapabilitiesAreFound() {
        assertThat(organisations.find("ho so " + word, PageRequest.of(0, 9))).hasSize(3);
        assertThat(organisations.find("lam duoc TRAINING " + word, PageRequest.of(0, 9)))
                .extracting(OrganisationRow::record)
                .containsExactly(school);
    }

    @Test
    void whatIsNotPublicIsNeitherListedNorCountedForThePublic() {
        book.revised(school, content("Trường", "VN", List.of(HelixRole.UNIVERSITY), null, null), Publication.INTERNAL);

        var answer = as(Actor.PUBLIC, () -> answer(Map.of()));

        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.facets().get(OrganisationFacet.ROLE)).doesNotContainKey("UNIVERSITY");
    }

    @Test
    void childrenAreKnownThroughMergersOfParentAndChild() {
        var older = organisation("Trường cũ", "VN", List.of(), null, null);
        var faculty = organisation("Khoa", "VN", List.of(), null, school);
        var lab = organisation("Phòng thí nghiệm", "VN", List.of(), null, older);
        var twin = organisation("Khoa trùng", "VN", List.of(), null, school);

        merge(older, school);
        merge(twin, faculty);

        assertThat(organisations.children(school))
                .extracting(OrganisationRow::record)
                .containsExactlyInAnyOrder(faculty, lab);
        assertThat(organisations.withMerged(school)).containsExactlyInAnyOrder(school, older);
        var parent = records.byId(OrganisationContent.class, lab)
                .orElseThrow()
                .content()
                .parent();
        assertThat(parent).as("no content was touched").isEqualTo(older);
        assertThat(organisations.linked(Set.of(older)).get(older).record()).isEqualTo(school);
    }

    private List<String> named(Map<OrganisationFacet, Set<String>> chosen) {
        var names = new ArrayList<String>();
        organisations.each(
                new OrganisationQuery(word, chosen), row -> names.add(row.name().vi()));
        return names;
    }

    private OrganisationAnswer answer(Map<OrganisationFacet, Set<String>> chosen) {
        return organisations.answer(new OrganisationQuery(word, chosen), PageRequest.of(0, 20));
    }

    private UUID organisation(
            String name,
            String country,
            List<HelixRole> roles,
            @Nullable CapabilityField field,
            @Nullable UUID parent) {
        var code = book.published(content(name, country, roles, field, parent));
        return records.find(OrganisationContent.class, code, null).orElseThrow().record();
    }

    private OrganisationContent content(
            String name,
            String country,
            List<HelixRole> roles,
            @Nullable CapabilityField field,
            @Nullable UUID parent) {
        var capability = field == null
                ? List.<Capability>of()
                : List.of(new Capability("a", field, LocalizedText.vi("làm được " + field)));
        return OrganisationContentBuilder.builder(OrganisationContent.of(new Name(name + " " + word, null), country))
                .roles(roles)
                .capabilities(capability)
                .profile(LocalizedText.vi("hồ sơ của " + name))
                .parent(parent)
                .build();
    }

    private void merge(UUID gone, UUID kept) {
        does(STEWARD, () -> merges.merge(gone, new Merger(kept, "trùng")));
    }
}
