package org.greenregistry.project.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.Gaps;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Inputs;
import org.greenregistry.shell.Lang;

/** Says at the field of an absent value why it is absent, and lets the officer say so or take it back. */
class GapNotes {

    private final Inputs inputs;
    private final FormPart form;
    private final FieldMakers makers;
    private final Map<String, Component> shown = new HashMap<>();
    private List<Gap> gaps;
    private Map<String, String> said = Map.of();

    GapNotes(Inputs inputs, FormPart form, FieldMakers makers, List<Gap> gaps) {
        this.makers = makers;
        this.inputs = inputs;
        this.form = form;
        this.gaps = gaps;
    }

    /** Reasons of values filled meanwhile are among them: emptied again, the field has its reason again. */
    List<Gap> value() {
        return gaps;
    }

    /** Notes at fields that are filled leave, notes at fields that were emptied or given a reason come. */
    void follow(ProjectContent content) {
        var now = sentences(content);
        said.forEach((path, sentence) -> {
            if (!sentence.equals(now.get(path))) {
                shown.remove(path).getElement().removeFromParent();
            }
        });
        now.forEach((path, sentence) -> {
            if (!sentence.equals(said.get(path))) {
                var note = note(path, sentence);
                shown.put(path, note);
                inputs.annotate(path, note);
            }
        });
        said = now;
    }

    /** By path; empty where a reason is still to be given. */
    private Map<String, String> sentences(ProjectContent content) {
        var sentences = new LinkedHashMap<String, String>();
        Gaps.unexplained(content).forEach(path -> sentences.put(path, ""));
        content.gaps().stream()
                .filter(gap -> gap.path() != null && gap.reason() != null)
                .forEach(gap -> sentences.put(String.valueOf(gap.path()), sentence(gap)));
        return sentences;
    }

    private static String sentence(Gap gap) {
        var reason = Words.text("project.gaps.reason." + gap.reason());
        return gap.remark() == null ? reason : reason + ": " + gap.remark().in(Lang.current());
    }

    private Component note(String path, String sentence) {
        var note = new Span();
        note.addClassName("gap");
        if (form.isReadOnly()) {
            note.setText(sentence);
        } else if (sentence.isEmpty()) {
            note.add(act("project.gaps.give", click -> new GapDialog(path, makers, this::give).open()));
        } else {
            note.add(new Span(sentence), act("project.gaps.take", click -> take(path)));
        }
        return note;
    }

    private static NativeButton act(String key, ComponentEventListener<ClickEvent<NativeButton>> act) {
        var button = new NativeButton(Words.text(key), act);
        button.addClassName("link");
        return button;
    }

    private void give(Gap gap) {
        gaps = Stream.concat(others(String.valueOf(gap.path())), Stream.of(gap)).toList();
        form.changed();
    }

    private void take(String path) {
        gaps = others(path).toList();
        form.changed();
    }

    private Stream<Gap> others(String path) {
        return gaps.stream().filter(gap -> !path.equals(gap.path()));
    }
}
