package org.greenregistry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.springframework.stereotype.Component;

/** Writes into the book the way people do, through the services. */
@Component
public class Book {

    private final DraftService drafts;
    private final ReviewService reviews;

    Book(DraftService drafts, ReviewService reviews) {
        this.drafts = drafts;
        this.reviews = reviews;
    }

    /**
     * A complete project with two investors, a figure of each level, a claim, a document and a secret at each level.
     */
    public static ProjectContent project(String name) {
        return ProjectContentBuilder.builder()
                .name(new Name(name, name + " in English"))
                .category("SMART_CITY")
                .regime(LegalRegime.INVESTMENT_LAW_IRC)
                .section("M")
                .opening(new Opening(
                        Stage.UNDER_CONSTRUCTION, ReducedDate.parse("2019-11-23"), "https://www.wtca.org/news"))
                .site(Site.of("Phường Hòa Phú, thành phố Thủ Dầu Một", "C-25760-OLD", "VSIP2"))
                .parties(List.of(
                        PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Becamex IDC", "VN"))
                                .documentNumber("3700145020")
                                .build(),
                        Party.of("p2", PartyRole.INVESTOR, "VSIP", "SG")))
                .capital(List.of(
                        new CapitalFigure(
                                "c1",
                                new BigDecimal("1300000000"),
                                "USD",
                                CapitalKind.ANNOUNCED,
                                ReducedDate.parse("2019"),
                                "wtca.org",
                                true),
                        new CapitalFigure(
                                "c2",
                                new BigDecimal("77000000"),
                                "VND",
                                CapitalKind.CONTRIBUTED_VN,
                                null,
                                "internal report",
                                true)))
                .claims(List.of(
                        GreenClaim.of("g1", LocalizedText.vi("Quảng trường xanh"), Evidence.SELF_DECLARED, "d1")))
                .documents(List.of(new Document(
                        "d1", DocumentKind.DECISION, "3206/QĐ-UBND", ReducedDate.parse("2016-11-21"), "UBND", null)))
                .gaps(List.of(Gap.of("capital", ValueGap.UNKNOWN)))
                .note(LocalizedText.vi("chỉ để nội bộ"))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    /** The same project with other papers. */
    public static ProjectContent withDocuments(ProjectContent project, List<Document> documents) {
        return ProjectContentBuilder.builder(project).documents(documents).build();
    }

    /** The same project with other parties. */
    public static ProjectContent withParties(ProjectContent project, List<Party> parties) {
        return ProjectContentBuilder.builder(project).parties(parties).build();
    }

    public UUID draft(Actor officer, Record content) {
        return People.as(officer, () -> {
            var id = drafts.record(content.getClass());
            drafts.save(id, drafts.open(id, content.getClass()).revision(), content, Map.of());
            return id;
        });
    }

    public UUID submitted(Actor officer, Record content) {
        var id = draft(officer, content);
        People.does(officer, () -> drafts.submit(id));
        return id;
    }

    /** The code of the new record. */
    public String published(Record content) {
        var id = submitted(People.OFFICER, content);
        return People.as(People.REVIEWER, () -> reviews.approve(id, Publication.PUBLIC));
    }

    /** The next version of a record; returns its code. */
    public String revised(UUID record, Record content, Publication publication) {
        var id = People.as(People.OFFICER, () -> {
            var draft = drafts.revise(record);
            drafts.save(draft, drafts.open(draft, content.getClass()).revision(), content, Map.of());
            drafts.submit(draft);
            return draft;
        });
        return People.as(People.REVIEWER, () -> reviews.approve(id, publication));
    }
}
