package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** What is asked to record one act of an authority in a project, and nothing else. */
abstract class ActFields extends Div {

    /**
     * An act that has all it needs.
     *
     * @param change puts it into the project, whatever else stands there
     * @param said what was recorded, for the person
     */
    record Recorded(UnaryOperator<ProjectContent> change, String said) {}

    /**
     * Empty with the faults said at their fields.
     *
     * @param scan of the paper, which the act then names as its proof
     */
    abstract Optional<Recorded> checked(@Nullable Document scan);

    final Optional<Recorded> checked() {
        return checked(null);
    }

    /** What the scan is usually of. */
    abstract DocumentKind paper();

    /** The content with the scan among its documents, described as the act says. */
    static ProjectContent with(
            ProjectContent content,
            @Nullable Document scan,
            @Nullable String number,
            @Nullable ReducedDate on,
            @Nullable String authority) {
        return scan == null
                ? content
                : ProjectContentBuilder.builder(content)
                        .documents(Stream.concat(
                                        content.documents().stream(),
                                        Stream.of(new Document(
                                                scan.id(), scan.kind(), number, on, authority, null, scan.file())))
                                .toList())
                        .build();
    }
}
