package org.greenregistry.project.ui;

import java.util.List;
import java.util.function.Consumer;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.RecordForm;

/** Asks why a value is absent. */
class GapDialog extends AskDialog {

    private final RecordForm<Gap> form;
    private final Consumer<Gap> give;

    GapDialog(String path, FieldMakers makers, Consumer<Gap> give) {
        super(Words.text("project.gaps"), Words.text("project.gaps.give"));
        this.give = give;
        form = new RecordForm<>(
                "project.gaps", Gap.of(path, ValueGap.NOT_YET_ENTERED), makers, List.of("reason", "remark"));
        add(form);
    }

    @Override
    void act() {
        form.checked().ifPresent(gap -> {
            close();
            give.accept(gap);
        });
    }
}
