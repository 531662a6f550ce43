package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.catalogue.ui.Pdf;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ValueGap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A word that is nobody's to read is hunted through every paper in every format; and who may not order any. */
@AppTest
class SecretPapersTest {

    private static final String RESTRICTED = "puertonatales";

    @Autowired
    PaperDesk desk;

    @Autowired
    PaperService papers;

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @TempDir
    Path folder;

    private final String word = "kin" + UUID.randomUUID().toString().substring(0, 8);
    private final String query = "period=2025-Q3&q=" + word;

    @BeforeEach
    void aProjectForEachList() {
        book.published(secret(SampleBook.licensed(
                "Mới " + word, "2025-08-10", SampleBook.figure("c1", "1300000000", "USD", CapitalKind.REGISTERED))));
        book.published(SampleBook.suspended(secret(SampleBook.licensed("Dừng " + word, "2024-08-10")), "2025-09-01"));
        book.published(secret(SampleBook.calling("Gọi " + word)));
    }

    private static ProjectContent secret(ProjectContent project) {
        return ProjectContentBuilder.builder(project)
                .parties(List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Bên Kín", "VN"))
                        .documentNumber(RESTRICTED)
                        .build()))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    static Stream<Arguments> papers() {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> Stream.of(PaperFormat.values()).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noPaperHoldsIt(PaperKind kind, PaperFormat format) throws Exception {
        var manager = staff.hire("Quang", Role.MANAGER);

        for (var language : List.of("vi", "en")) {
            var bytes = desk.order(manager, kind, format, language, query).bytes();
            var text = format == PaperFormat.PDF ? Pdf.text(bytes) : String.join("\n", parts(bytes));

            assertThat(text).hasSizeGreaterThan(100).doesNotContain(RESTRICTED);
        }
    }

    /** All that lies in a file of Office, files in it included. */
    private List<String> parts(byte[] file) throws IOException {
        var parts = new ArrayList<String>();
        var stored = Files.write(Files.createTempFile(folder, "paper", ".zip"), file);
        try (var zip = new ZipFile(stored.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                parts.add(new String(bytes, StandardCharsets.UTF_8));
                if (entry.getName().endsWith(".xlsx")) {
                    parts.addAll(parts(bytes));
                }
            }
        }
        return parts;
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void nobodyOutsideOrdersOne(PaperKind kind) {
        var order = new PaperOrder(kind, PaperFormat.XLSX, "vi", query);

        for (var outside : List.of(Actor.PUBLIC, INVESTOR)) {
            assertThatThrownBy(() -> does(outside, () -> papers.order(order)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
