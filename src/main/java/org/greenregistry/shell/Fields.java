package org.greenregistry.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the fields of all forms, in the language of the page: components speak English until they are told otherwise.
 * {@code key} is the translation key of the label. For lists use a Grid with {@code LitRenderer} columns.
 */
public final class Fields {

    private Fields() {}

    public static TextField text(String key) {
        var field = new TextField(Wording.text(Lang.current(), key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("field");
        return field;
    }

    public static TextArea area(String key) {
        var field = new TextArea(Wording.text(Lang.current(), key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(3);
        field.addClassName("field");
        return field;
    }

    public static DatePicker date(String key) {
        var field = new DatePicker(Wording.text(Lang.current(), key));
        field.setLocale(Lang.current());
        field.setI18n(dates(Lang.current()));
        field.setPlaceholder(Wording.text(Lang.current(), "shell.date.placeholder"));
        field.addClassName("field");
        return field;
    }

    public static <T> ComboBox<T> choice(String key, Function<T, String> label) {
        var field = new ComboBox<T>(Wording.text(Lang.current(), key));
        field.setItemLabelGenerator(label::apply);
        field.addClassName("field");
        return field;
    }

    /** A choice among few values, such as an enum's. */
    public static <T> ComboBox<T> choice(String key, List<T> values, Function<T, String> label) {
        var field = choice(key, label);
        field.setItems(values);
        return field;
    }

    private static DatePickerI18n dates(Locale locale) {
        var week = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(Wording.text(locale, "shell.date.today"))
                .setCancel(Wording.text(locale, "shell.cancel"))
                .setBadInputErrorMessage(Wording.text(locale, "shell.date.unreadable"))
                .setMinErrorMessage(Wording.text(locale, "shell.date.early"))
                .setMaxErrorMessage(Wording.text(locale, "shell.date.late"))
                .setRequiredErrorMessage(Wording.text(locale, "shell.required"));
    }
}
