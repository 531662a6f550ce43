package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.greenregistry.ledger.BatchRow;
import org.greenregistry.ledger.Publication;

/** Return or approve all of a batch, always in view at the foot. Both ask first. */
class BatchBar extends Composite<Div> {

    private final BatchRow batch;
    private final Consumer<Publication> approve;
    private final RadioButtonGroup<Publication> publication = new RadioButtonGroup<>();

    BatchBar(BatchRow batch, Consumer<String> sendBack, Consumer<Publication> approve) {
        this.batch = batch;
        this.approve = approve;
        publication.setItems(Publication.values());
        publication.setItemLabelGenerator(choice -> getTranslation("ledger.publication." + choice));
        publication.setValue(Publication.PUBLIC);
        publication.setAriaLabel(getTranslation("ledger.batch.publication"));
        var agree = new Button(getTranslation("ledger.batch.approve", batch.drafts()), click -> askToApprove());
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        var sendAllBack = new Button(
                getTranslation("ledger.batch.return"), click -> new ReturnDialog(batch.drafts(), sendBack).open());
        var right = new Div(publication, agree);
        right.addClassName("row");
        getContent().addClassName("decision-bar");
        getContent().add(sendAllBack, right);
    }

    private void askToApprove() {
        Confirmation.ask(
                getTranslation("ledger.batch.approve.ask", batch.drafts()),
                getTranslation("ledger.batch.approve." + publication.getValue()),
                getTranslation("ledger.review.approve"),
                () -> approve.accept(publication.getValue()));
    }
}
