package org.greenregistry.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.springframework.stereotype.Component;

/** Organisations that report, with the people who speak for them. */
@Component
public class Companies {

    private final Book book;
    private final RecordService records;

    Companies(Book book, RecordService records) {
        this.book = book;
        this.records = records;
    }

    /** Record of a new organisation. */
    public UUID found(String name) {
        var code = book.published(OrganisationContent.of(new Name(name, null), "VN"));
        return People.as(People.OFFICER, () -> records.find(OrganisationContent.class, code, null))
                .orElseThrow()
                .record();
    }

    /** Somebody who speaks for {@code organisation}. */
    public static Actor person(String name, UUID organisation) {
        var account = UUID.nameUUIDFromBytes((name + organisation).getBytes(StandardCharsets.UTF_8));
        return new Actor(account, name, Set.of(Role.INVESTOR), Scope.EVERYWHERE, organisation);
    }

    /** A project under way that {@code organisations} carry out for two investors; returns its code. */
    public String project(String name, UUID... organisations) {
        return book.published(carriedOut(name, organisations));
    }

    public static ProjectContent carriedOut(String name, UUID... organisations) {
        var parties = new ArrayList<>(List.of(
                Party.of("p1", PartyRole.INVESTOR, "Becamex IDC", "VN"),
                Party.of("p2", PartyRole.INVESTOR, "VSIP", "SG")));
        for (var organisation : organisations) {
            parties.add(PartyBuilder.builder(
                            Party.of("p" + (parties.size() + 1), PartyRole.IMPLEMENTING, "Công ty " + name, "VN"))
                    .organisation(organisation)
                    .build());
        }
        return Book.withParties(Book.project(name), parties).excused(ValueGap.UNKNOWN);
    }

    public UUID record(String project) {
        return People.as(People.OFFICER, () -> records.find(ProjectContent.class, project, null))
                .orElseThrow()
                .record();
    }
}
