package org.greenregistry.project.ui;

import org.greenregistry.dossier.Event;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.RecordEditor;
import org.greenregistry.shell.RecordFields;

/** One event. */
class EventEditor extends RecordEditor<Event> {

    EventEditor(FormPart part, Event event, FieldMakers makers, Formats formats) {
        super(part, event, makers);
        echo(parts(), formats);
    }

    static void echo(RecordFields<Event> fields, Formats formats) {
        MoneyEcho.beneath(fields, "capital.before", "capital.currency", "", formats);
        MoneyEcho.beneath(fields, "capital.after", "capital.currency", "", formats);
    }
}
