package org.greenregistry.dossier;

/** Begins a project from one like it. */
public final class Copies {

    private Copies() {}

    /**
     * What two projects of one investor or one place have in common. Whatever is one project's own stays behind: its
     * papers and their numbers, stages, events, figures, claims, and what is known of persons.
     */
    public static ProjectContent asNew(ProjectContent model) {
        return ProjectContentBuilder.builder()
                .name(model.name())
                .category(model.category())
                .regime(model.regime())
                .section(model.section())
                .activities(model.activities())
                .purpose(model.purpose())
                .parties(model.parties().stream().map(Copies::known).toList())
                .site(model.site())
                .term(new Term(model.term().years(), null))
                .parent(model.parent())
                .build();
    }

    private static Party known(Party party) {
        return PartyBuilder.builder(Party.of(party.id(), party.role(), party.name(), party.country()))
                .kind(party.kind())
                .organisation(party.organisation())
                .ultimateCountry(party.ultimateCountry())
                .build();
    }
}
