package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.greenregistry.dossier.ProjectContent;

/** What is asked to record one act of an authority in a project, and nothing else. */
abstract class ActFields extends Div {

    /**
     * An act that has all it needs.
     *
     * @param change puts it into the project, whatever else stands there
     * @param said what was recorded, for the person
     */
    record Recorded(UnaryOperator<ProjectContent> change, String said) {}

    /** Empty with the faults said at their fields. */
    abstract Optional<Recorded> checked();
}
