package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of one kind of form, and the content they make together. */
public interface FormBody<C> {

    List<FormSection> sections();

    /** As typed; what could not be read is absent. */
    C value();

    /** What is being written, for the head of the page; empty while it has no name. */
    String title();

    /** Paths of what nobody has to fill and readers look for. */
    default List<String> recommended() {
        return List.of();
    }

    /**
     * What others know that the person should, asked while the form can be changed; of the whole with an empty path.
     */
    default List<FormNote> hints() {
        return List.of();
    }

    default FormManner manner() {
        return FormManner.OFFICE;
    }

    /** Leads to the page as others will read it. */
    default Optional<Anchor> preview() {
        return Optional.empty();
    }

    /** Acts on the whole, above its sections. */
    default List<Component> tools() {
        return List.of();
    }

    /** Ways to deal with what is missing, beneath the list of it. */
    default List<Component> remedies() {
        return List.of();
    }

    /** Follows what was typed: told when the form is shown and after each change. */
    default void follow() {}

    /** Puts content in the place of what is typed, saves it, and shows the form anew. */
    interface Rewriter<C> {

        /** @param said what happened, for the person */
        void rewrite(C content, String said);

        /** The same with what was filled and what was not understood; one press takes it back. */
        void fill(Filling<C> filling);
    }

    /**
     * Fields that were filled all at once.
     *
     * @param taken paths of those that have a value now
     * @param unread text by path that stays at its field as it was written
     * @param notes what has no field of its own
     */
    record Filling<C>(C content, List<String> taken, Map<String, String> unread, List<FormNote> notes) {}

    /** Makes the sections for what is opened; {@code rewriter} serves acts that change more than their own field. */
    @FunctionalInterface
    interface Maker<C> {
        FormBody<C> make(Inputs inputs, FormState<C> state, Rewriter<C> rewriter);
    }
}
