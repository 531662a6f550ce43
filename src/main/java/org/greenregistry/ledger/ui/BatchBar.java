package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.greenregistry.ledger.BatchRow;
import org.greenregistry.ledger.Publication;
import org.greenregistry.shell.Fields;

/** Return or approve all of a batch, always in view at the foot. Both ask first. */
class BatchBar extends Composite<Div> {

    private static final int LONGEST = 1000;

    private final BatchRow batch;
    private final Consumer<String> sendBack;
    private final Consumer<Publication> approve;
    private final TextArea remark = Fields.area("ledger.batch.remark");
    private final RadioButtonGroup<Publication> publication = new RadioButtonGroup<>();

    BatchBar(BatchRow batch, Consumer<String> sendBack, Consumer<Publication> approve) {
        this.batch = batch;
        this.sendBack = sendBack;
        this.approve = approve;
        remark.setMaxLength(LONGEST);
        remark.setMaxRows(4);
        publication.setItems(Publication.values());
        publication.setItemLabelGenerator(choice -> getTranslation("ledger.publication." + choice));
        publication.setValue(Publication.PUBLIC);
        publication.setLabel(getTranslation("ledger.batch.publication"));
        var agree = new Button(getTranslation("ledger.batch.approve", batch.drafts()), click -> askToApprove());
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        var left = new Div(remark, new Button(getTranslation("ledger.batch.return"), click -> askToReturn()));
        left.addClassNames("row", "batch-choice");
        var right = new Div(publication, agree);
        right.addClassNames("row", "batch-choice");
        getContent().addClassNames("decision-bar", "batch-bar");
        getContent().add(left, right);
    }

    private void askToApprove() {
        Confirmation.ask(
                getTranslation("ledger.batch.approve.ask", batch.drafts()),
                getTranslation("ledger.batch.approve." + publication.getValue()),
                getTranslation("ledger.review.approve"),
                () -> approve.accept(publication.getValue()));
    }

    private void askToReturn() {
        if (remark.getValue().isBlank()) {
            remark.setErrorMessage(getTranslation("ledger.return.remark"));
            remark.setInvalid(true);
            remark.focus();
            return;
        }
        Confirmation.ask(
                getTranslation("ledger.batch.return.ask", batch.drafts()),
                getTranslation("ledger.batch.return.more"),
                getTranslation("ledger.batch.return"),
                () -> sendBack.accept(remark.getValue()));
    }
}
