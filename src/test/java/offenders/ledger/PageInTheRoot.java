package offenders.ledger;

import com.vaadin.flow.component.html.Div;
import jakarta.persistence.EntityManager;
import org.apache.lucene.document.Document;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Vaadin in the root of a module, Lucene outside the catalogue, and the index past its door. */
class PageInTheRoot {

    Div div = new Div();
    Document document = new Document();

    SearchSession index(EntityManager database) {
        return Search.session(database);
    }
}
