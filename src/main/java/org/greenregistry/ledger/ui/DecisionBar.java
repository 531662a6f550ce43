package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Objects;
import java.util.function.Consumer;
import org.greenregistry.ledger.Intent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewSheet;

/** Return or approve, always in view at the foot; whoever may not decide reads why. */
class DecisionBar extends Composite<Div> {

    private final ReviewSheet sheet;
    private final Consumer<Publication> approve;
    private final RadioButtonGroup<Publication> publication = new RadioButtonGroup<>();
    private final Button sendBack = new Button();

    DecisionBar(ReviewSheet sheet, Runnable returned, Consumer<Publication> approve) {
        this.sheet = sheet;
        this.approve = approve;
        getContent().addClassName("decision-bar");
        if (!sheet.mayDecide()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation(sheet.claim() == null ? "ledger.review.own" : "ledger.claim.other")));
            return;
        }
        sendBack.addClickListener(click -> returned.run());
        countRemarks(0);
        publication.setItems(Publication.values());
        publication.setItemLabelGenerator(choice -> getTranslation("ledger.publication." + choice));
        publication.setValue(Objects.requireNonNullElse(sheet.publication(), Publication.INTERNAL));
        publication.setAriaLabel(getTranslation("ledger.publication"));
        publication.setVisible(sheet.intent() == Intent.CHANGE && sheet.publication() != null);
        var agree = new Button(getTranslation("ledger.review.approve"), click -> ask());
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        var right = new Div(publication, agree);
        right.addClassName("row");
        getContent().add(sendBack, right);
    }

    final void countRemarks(int count) {
        sendBack.setText(getTranslation("ledger.review.return", count));
    }

    private void ask() {
        var consequence = sheet.intent() == Intent.WITHDRAW
                ? "ledger.review.ask.WITHDRAW"
                : "ledger.review.ask." + publication.getValue();
        Confirmation.ask(
                getTranslation("ledger.review.ask", sheet.title()),
                getTranslation(consequence),
                getTranslation("ledger.review.approve"),
                () -> approve.accept(publication.getValue()));
    }
}
