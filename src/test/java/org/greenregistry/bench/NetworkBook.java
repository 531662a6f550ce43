package org.greenregistry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkContentBuilder;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.Side;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.BatchLine;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.springframework.context.ApplicationContext;

/**
 * Writes a book whose links make a network: few partners have many links, most have one or two, as in real ones; some
 * stand apart. The same numbers always make the same network.
 */
final class NetworkBook {

    private static final int ORGANISATIONS = 180;
    private static final int PROJECTS = 320;

    /** The last of both have links with each other only. */
    private static final int APART = 20;

    private static final int FURTHER = 580;
    private static final List<String> NAMES = List.of("Trường", "Cơ khí", "Điện tử", "Sở", "Viện", "Gỗ", "Dệt", "Quỹ");

    private final BatchService batches;
    private final SplittableRandom random = new SplittableRandom(7);

    /** Whoever is drawn from it has the more links, the more it has already. */
    private final List<Integer> busy = new ArrayList<>();

    NetworkBook(ApplicationContext registry) {
        batches = registry.getBean(BatchService.class);
    }

    void write() {
        var organisations = write(OrganisationContent.class, ORGANISATIONS, NetworkBook::organisation);
        var projects = write(ProjectContent.class, PROJECTS, number -> Book.project("Nhà máy xanh số " + (number + 1)));
        var links = new ArrayList<LinkContent>();
        for (var number = 0; number < PROJECTS; number++) {
            var partner =
                    number < PROJECTS - APART ? number % (ORGANISATIONS - APART) : number - PROJECTS + ORGANISATIONS;
            links.add(link(partner, organisations, projects.get(number)));
        }
        for (var number = 0; number < FURTHER; number++) {
            var partner = busy.get(random.nextInt(busy.size()));
            links.add(link(partner, organisations, projects.get(random.nextInt(PROJECTS - APART))));
        }
        write(LinkContent.class, links.size(), links::get);
    }

    private static OrganisationContent organisation(int number) {
        var name = NAMES.get(number % NAMES.size()) + " đối tác " + (number + 1);
        return OrganisationContent.of(new Name(name, name), "VN");
    }

    private LinkContent link(int partner, List<UUID> organisations, UUID project) {
        if (partner < ORGANISATIONS - APART) {
            busy.add(partner);
        }
        var role = HelixRole.values()[partner % HelixRole.values().length];
        var kinds = LinkPurpose.DEPENDS_ON.ordinal();
        return LinkContentBuilder.builder()
                .kind(LinkPurpose.values()[random.nextInt(kinds)])
                .partner(new Side(organisations.get(partner), null, role))
                .project(project)
                .sources(List.of(new Source("s1", "https://example.org/", null, null, null)))
                .sample(true)
                .build();
    }

    private <C extends Record> List<UUID> write(Class<C> type, int all, IntFunction<C> content) {
        var records = new ArrayList<UUID>(all);
        for (var first = 0; first < all; first += BatchService.MOST) {
            var lines = IntStream.range(first, Math.min(all, first + BatchService.MOST))
                    .mapToObj(number -> new BatchLine<>(null, content.apply(number)))
                    .toList();
            var batch = People.as(People.OFFICER, () -> batches.submit(UUID.randomUUID(), type, lines));
            People.as(People.REVIEWER, () -> batches.approve(batch, Publication.PUBLIC))
                    .forEach(made -> records.add(made.record()));
        }
        return records;
    }
}
