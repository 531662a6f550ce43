package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Extent;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.StepCause;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;

/** Projects official lists are about. */
public final class SampleBook {

    private SampleBook() {}

    public static CapitalFigure figure(String id, String amount, String currency, CapitalKind kind) {
        return new CapitalFigure(id, new BigDecimal(amount), currency, kind, null, "GCN", true);
    }

    /** Licensed on {@code day}. */
    public static ProjectContent licensed(String name, String day, CapitalFigure... capital) {
        var number = UUID.randomUUID().toString();
        return ProjectContentBuilder.builder(Book.project(name))
                .opening(new Opening(Stage.REGISTERED, ReducedDate.parse(day), "https://example.org"))
                .licences(new Licences(
                        null,
                        new InvestmentCertificate(number, ReducedDate.parse(day), "Sở Tài chính"),
                        null,
                        null,
                        null,
                        null))
                .capital(List.of(capital))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    /** The same, suspended on {@code day}. */
    public static ProjectContent suspended(ProjectContent project, String day) {
        return ProjectContentBuilder.builder(project)
                .steps(List.of(StepBuilder.builder()
                        .id("s1")
                        .to(Stage.SUSPENDED)
                        .on(ReducedDate.parse(day))
                        .number("77/QĐ-STC")
                        .authority("Sở Tài chính")
                        .cause(StepCause.INVESTOR)
                        .extent(Extent.WHOLE)
                        .reason(LocalizedText.vi("thiếu nguyên liệu"))
                        .until(ReducedDate.parse("2026-12-31"))
                        .build()))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    public static ProjectContent calling(String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2025-03-01"), "https://example.org"))
                .capital(List.of(figure("c1", "45000000", "USD", CapitalKind.EXPECTED)))
                .build()
                .excused(ValueGap.UNKNOWN);
    }
}
