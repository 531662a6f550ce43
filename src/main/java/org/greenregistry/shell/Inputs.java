package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fields of one open form, by their paths. */
public final class Inputs {

    private final Map<String, Input<?>> inputs = new LinkedHashMap<>();
    private final Map<String, Component> lists = new HashMap<>();
    private final Map<String, Component> wholes = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final UnaryOperator<String> reveal;
    private final @Nullable Attachments files;
    private final boolean readOnly;
    private Runnable change = () -> {};
    private List<FormNote> faults = List.of();
    private boolean strict;
    private @Nullable Input<?> editing;

    /**
     * @param reveal gives the value behind the mask at a path
     * @param files absent in a form whose content has none
     */
    Inputs(boolean readOnly, UnaryOperator<String> reveal, @Nullable Attachments files) {
        this.readOnly = readOnly;
        this.reveal = reveal;
        this.files = files;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    Attachments files() {
        return Objects.requireNonNull(files, "a form without files");
    }

    String reveal(String path) {
        return reveal.apply(path);
    }

    void onChange(Runnable act) {
        change = act;
    }

    <V> Input<V> add(Input<V> input) {
        inputs.put(input.path(), input);
        input.setReadOnly(readOnly);
        return input;
    }

    /** Where faults of a list as a whole are mended. */
    void addList(String path, Component target) {
        lists.put(path, target);
    }

    /** What {@code whole} list stands at {@code path}. */
    void addWhole(String path, Component whole) {
        wholes.put(path, whole);
    }

    /** @param name such as Party 1, so that its fields can be told from those of the others */
    void nameItem(String path, String name) {
        items.put(path, name);
    }

    void remove(String path) {
        gone.add(path);
    }

    void restore(String path) {
        gone.remove(path);
    }

    /** @param typing the text field it happened in; nothing is said there until it is left */
    void changed(@Nullable Input<?> typing) {
        editing = typing;
        change.run();
    }

    /** Marks the fields at {@code paths}, and no others, as asked for; of a text in two languages the first. */
    public void require(Collection<String> paths) {
        var asked = paths.stream().flatMap(path -> at(path).stream()).collect(Collectors.toSet());
        present().forEach(input -> input.require(asked.contains(input)));
    }

    void settled() {
        editing = null;
        say(faults);
    }

    /** From now on empty fields are told too. */
    void beStrict() {
        strict = true;
        settled();
    }

    /** Each fault at its field; one of a whole, such as a text in two languages, at the first of its fields. */
    void say(List<FormNote> found) {
        faults = found;
        var said = new HashMap<Input<?>, String>();
        faults.forEach(fault -> at(fault.path()).ifPresent(input -> said.putIfAbsent(input, fault.text())));
        present()
                .filter(input -> !input.equals(editing))
                .forEach(input -> input.error(strict || !input.isEmpty() ? said.get(input) : null));
        Optional.ofNullable(editing).ifPresent(input -> input.error(null));
    }

    void remark(List<FormNote> remarks) {
        remarks.forEach(remark -> at(remark.path()).ifPresent(input -> input.remark(remark.text())));
    }

    Map<String, String> raw() {
        var raw = new LinkedHashMap<String, String>();
        present().forEach(input -> input.raw().ifPresent(text -> raw.put(input.path(), text)));
        return raw;
    }

    void showRaw(Map<String, String> raw) {
        raw.forEach((path, text) -> at(path).ifPresent(input -> input.showRaw(text)));
    }

    /** What stands at {@code path}, or nearest to it. */
    Optional<Component> target(String path) {
        return at(path).<Component>map(Input::field)
                .or(() -> Optional.ofNullable(lists.get(path)))
                .or(() -> Optional.ofNullable(lists.get(path.replaceAll("\\[.*", ""))));
    }

    /** A note with the field it is about; of a field that is only empty the label says enough. */
    String line(FormNote note) {
        var empty = at(note.path()).filter(Input::isEmpty).isPresent() && faults.contains(note);
        return empty || note.text().isEmpty() ? label(note.path()) : label(note.path()) + ": " + note.text();
    }

    /** Puts {@code aside} beneath the field or list at {@code path}, if the form has one. */
    public void annotate(String path, Component aside) {
        at(path).ifPresentOrElse(input -> input.annotate(aside), () -> Optional.ofNullable(wholes.get(path))
                .ifPresent(list -> list.getElement().appendChild(aside.getElement())));
    }

    /** Shows or hides all that stands at {@code path} and beneath it. */
    public void setVisible(String path, boolean visible) {
        inputs.values().stream()
                .filter(input -> input.path().equals(path) || input.path().startsWith(path + "."))
                .forEach(input -> input.field().setVisible(visible));
    }

    /** The label of what stands at {@code path}; a list's is that of its section. */
    private String label(String path) {
        var item = items.get(path.substring(0, path.lastIndexOf(']') + 1));
        return at(path).map(Input::label)
                .map(label -> item == null ? label : item + " · " + label)
                .or(() -> target(path).flatMap(FormSection::of).map(FormSection::title))
                .orElseGet(() -> Wording.text(Lang.current(), "shell.form.whole"));
    }

    void focus(String path) {
        target(path).map(Component::getElement).ifPresent(element -> {
            element.executeJs("this.closest('details')?.setAttribute('open', '')");
            element.callJsFunction("scrollIntoView", SCROLL);
            element.callJsFunction("focus");
        });
    }

    private static final Map<String, String> SCROLL = Map.of("block", "center");

    private Optional<Input<?>> at(String path) {
        return Stream.of(Optional.<Input<?>>ofNullable(inputs.get(path)), within(path))
                .flatMap(Optional::stream)
                .filter(this::isPresent)
                .findFirst();
    }

    private Optional<Input<?>> within(String path) {
        return present()
                .filter(input -> input.path().startsWith(path + "."))
                .<Input<?>>map(Objects::requireNonNull)
                .findFirst();
    }

    private Stream<Input<?>> present() {
        return inputs.values().stream().filter(this::isPresent);
    }

    private boolean isPresent(Input<?> input) {
        return gone.stream().noneMatch(item -> input.path().startsWith(item + "."));
    }
}
