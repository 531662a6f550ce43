package offenders.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A public page class that says nothing of who may open it, in one language only. */
@Route(value = "offender", registerAtStartup = false)
public class OpenPage extends Div {}
