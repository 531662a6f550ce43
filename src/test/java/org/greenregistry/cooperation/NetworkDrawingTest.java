package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.project.ProjectName;
import org.junit.jupiter.api.Test;

class NetworkDrawingTest {

    private final UUID factory = UUID.randomUUID();
    private final UUID substation = UUID.randomUUID();
    private final NetworkDrawing drawing = new NetworkDrawing(
            Map.of(),
            Map.of(
                    factory,
                    new ProjectName(factory, "BD-1", LocalizedText.vi("Nhà máy")),
                    substation,
                    new ProjectName(substation, "BD-2", LocalizedText.vi("Trạm điện"))));

    @Test
    void theSameWordsAreTheSameNode() {
        drawing.add("LK-1", link(LinkPurpose.RESEARCH, "Trường A", factory, null));
        drawing.add("LK-2", link(LinkPurpose.TRAINING, "trường a", substation, null));

        var network = drawing.network();

        assertThat(network.nodes())
                .extracting(Network.Node::id)
                .containsExactly("truong-a", "projects/BD-1", "projects/BD-2");
        assertThat(network.nodes().getFirst().roles()).containsExactly(HelixRole.UNIVERSITY);
        assertThat(network.edges()).hasSize(2);
    }

    @Test
    void aDependencyGoesFromWhatServesToWhatWaits() {
        drawing.add("LK-1", link(LinkPurpose.DEPENDS_ON, null, factory, substation));

        assertThat(drawing.network().edges())
                .containsExactly(new Network.Edge("projects/BD-2", "projects/BD-1", LinkPurpose.DEPENDS_ON, "LK-1"));
    }

    @Test
    void whatTheReaderMayNotSeeIsNoNode() {
        drawing.add("LK-1", link(LinkPurpose.RESEARCH, "Trường A", UUID.randomUUID(), null));

        assertThat(drawing.network().nodes()).isEmpty();
    }

    @Test
    void aroundANodeAreItsNeighboursAndWhatLinksThem() {
        drawing.add("LK-1", link(LinkPurpose.RESEARCH, "A", factory, null));
        drawing.add("LK-2", link(LinkPurpose.RESEARCH, "A", substation, null));
        drawing.add("LK-3", link(LinkPurpose.RESEARCH, "B", substation, null));

        var around = drawing.around("projects/BD-1");

        assertThat(around.nodes()).extracting(Network.Node::id).containsExactly("a", "projects/BD-1");
        assertThat(drawing.around("b").edges()).extracting(Network.Edge::code).containsExactly("LK-3");
    }

    @Test
    void theMostLinkedAreKeptAndTheRestIsCounted() {
        IntStream.range(0, 9).forEach(n -> drawing.add("LK-" + n, link(LinkPurpose.SUPPLY, "A" + n, factory, null)));

        var limited = NetworkDrawing.limited(drawing.network(), 4, 5);

        assertThat(limited.nodes()).hasSize(4);
        assertThat(limited.nodes().getFirst().id()).isEqualTo("projects/BD-1");
        assertThat(limited.edges()).hasSize(3);
        assertThat(limited.left()).isEqualTo(5 + 6);
    }

    private static LinkContent link(LinkPurpose kind, String partner, UUID project, UUID serving) {
        return LinkContentBuilder.builder()
                .kind(kind)
                .partner(new Side(null, partner, HelixRole.UNIVERSITY))
                .project(project)
                .serving(serving)
                .build();
    }
}
