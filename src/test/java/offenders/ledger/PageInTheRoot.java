package offenders.ledger;

import com.vaadin.flow.component.html.Div;
import org.apache.lucene.document.Document;

/** Vaadin in the root of a module, and Lucene outside the catalogue. */
class PageInTheRoot {

    Div div = new Div();
    Document document = new Document();
}
