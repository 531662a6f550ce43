package org.greenregistry.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.greenregistry.kernel.Refusal;

/**
 * The frame of every long form: sections on the left, fields in the middle, on the right what is still missing. Each
 * change is saved at once; the person hands it in when nothing is missing.
 *
 * @param <C> the content record
 */
@JsModule("./form.ts")
public final class FormPage<C> extends Composite<Div> {

    private final FormStore<C> store;
    private final FormBody.Maker<C> bodies;
    private final String nameless;
    private final Formats formats;
    private final Clock clock;
    private Open<C> open;

    /** @param nameless what the page is called while what is written has no name */
    public FormPage(FormStore<C> store, FormBody.Maker<C> bodies, String nameless, Formats formats, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.nameless = nameless;
        this.formats = formats;
        this.clock = clock;
        getContent().addClassNames("page", "form-page");
        this.open = load();
    }

    /** What is open at the moment: everything that is made anew when the content comes from the store again. */
    private record Open<C>(
            FormState<C> state,
            Inputs inputs,
            FormBody<C> body,
            FormTop top,
            FormNotice notice,
            FormNav nav,
            FormMissing missing,
            AtomicLong revision) {}

    /** What is written, for the title of the window. */
    public String title() {
        return open.body.title().isBlank() ? nameless : open.body.title();
    }

    /** To the field at {@code path}, or what stands nearest to it; nowhere if the form has neither. */
    void lead(String path) {
        open.inputs.focus(path);
    }

    private void reload() {
        open = load();
    }

    private Open<C> load() {
        var state = store.open();
        var inputs = new Inputs(!state.isEditable(), store::reveal, store.files());
        var body = bodies.make(inputs, state, new Rewriting());
        inputs.showRaw(state.raw());
        inputs.remark(state.remarks());
        var loaded = new Open<>(
                state,
                inputs,
                body,
                new FormTop(state, body.manner(), formats),
                new FormNotice(inputs),
                new FormNav(body.sections()),
                new FormMissing(inputs, body.remedies()),
                new AtomicLong(state.revision()));
        show(loaded);
        return loaded;
    }

    private void show(Open<C> loaded) {
        var tools = new Div();
        tools.add(loaded.body.tools());
        tools.addClassName("form-tools");
        tools.setVisible(loaded.state.isEditable() && tools.getComponentCount() > 0);
        var fields = new Div(loaded.notice, tools);
        loaded.body.sections().forEach(fields::add);
        fields.addClassName("form-body");
        var columns = new Div(loaded.nav, fields, loaded.missing);
        columns.addClassName("form-columns");
        getContent().removeAll();
        getContent().add(loaded.top, columns);
        getContent().setClassName("read-only", !loaded.state.isEditable());
        loaded.missing.setVisible(loaded.state.isEditable());
        loaded.body.preview().ifPresent(loaded.top::offer);
        loaded.top.onSubmit(() -> submit(loaded));
        loaded.top.onRecall(() -> {
            store.recall();
            reload();
        });
        loaded.inputs.onChange(() -> save(loaded));
        loaded.notice.greet(loaded.state);
        refresh(loaded, loaded.state.isEditable() ? store.faults() : List.of());
    }

    private void refresh(Open<C> shown, List<FormNote> faults) {
        shown.body.follow();
        shown.top.call(shown.body.title().isBlank() ? nameless : shown.body.title());
        shown.inputs.say(faults);
        shown.missing.show(faults);
        shown.missing.recommend(shown.body.recommended());
        shown.missing.hint(shown.state.isEditable() ? shown.body.hints() : List.of());
        shown.notice.update(faults);
        shown.nav.show(faults, shown.inputs);
    }

    /** What was typed stays on the page whatever happens; the line at the top tells whether it is safe. */
    private void save(Open<C> shown) {
        shown.top.unsaved();
        try {
            shown.revision.set(store.save(shown.revision.get(), shown.body.value(), shown.inputs.raw()));
        } catch (Refusal no) {
            shown.top.refused(ErrorMessages.sentence(Lang.current(), no), this::reload);
            return;
        }
        shown.top.saved(clock.instant());
        shown.notice.settle();
        refresh(shown, store.faults());
    }

    /** True unless the store refuses; then what is typed stays. */
    private boolean replace(C content, Map<String, String> raw) {
        try {
            store.save(open.revision.get(), content, raw);
        } catch (Refusal no) {
            open.top.refused(ErrorMessages.sentence(Lang.current(), no), this::reload);
            return false;
        }
        reload();
        return true;
    }

    private final class Rewriting implements FormBody.Rewriter<C> {

        @Override
        public void rewrite(C content, String said) {
            if (replace(content, open.inputs.raw())) {
                open.notice.say(said);
            }
        }

        @Override
        public void fill(FormBody.Filling<C> filling) {
            var before = open.body.value();
            var unread = open.inputs.raw();
            var raw = new LinkedHashMap<>(unread);
            raw.keySet().removeAll(filling.taken());
            raw.putAll(filling.unread());
            if (replace(filling.content(), raw)) {
                open.notice.filled(filling, () -> {
                    if (replace(before, unread)) {
                        open.notice.say(Wording.text(Lang.current(), "shell.fill.undone"));
                    }
                });
            }
        }
    }

    private void submit(Open<C> shown) {
        var faults = store.faults();
        if (!shown.state.leaving() && !faults.isEmpty()) {
            shown.inputs.beStrict();
            refresh(shown, faults);
            shown.notice.refuse(faults);
            return;
        }
        new SubmitDialog(shown.body.manner().submitKey(), () -> handIn(shown)).open();
    }

    private void handIn(Open<C> shown) {
        if (!store.submit()) {
            shown.notice.stale(this::merge);
            return;
        }
        var manner = shown.body.manner();
        Notification.show(Wording.text(Lang.current(), manner.doneKey()), 6000, Notification.Position.BOTTOM_CENTER);
        getUI().ifPresent(page -> page.navigate(Lang.path(manner.home())));
    }

    /** Nothing is written before every question is answered: whoever closes the dialog keeps the draft as it was. */
    private void merge() {
        var merge = store.merging();
        if (merge.questions().isEmpty()) {
            merge(merge, Map.of());
        } else {
            new MergeDialog(merge, answers -> merge(merge, answers)).open();
        }
    }

    private void merge(FormMerge merge, Map<String, FormMerge.Side> answers) {
        store.merge(merge.version(), answers);
        reload();
        open.notice.merged(merge.taken());
    }
}
