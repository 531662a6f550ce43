package org.greenregistry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.greenregistry.kernel.Folded;

/** The same index without the registry around it: what a text question costs at least. */
final class RawLucene implements AutoCloseable {

    private static final int ROWS = 20;
    private static final long NEVER = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    RawLucene(Path index) throws IOException {
        directory = FSDirectory.open(index);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    /**
     * The first rows of the public book of today with every word, and how many there are in all.
     *
     * @return the total
     */
    long search(String text) throws IOException {
        var found = searcher.search(query(text), new TopScoreDocCollectorManager(ROWS, Integer.MAX_VALUE));
        for (var hit : found.scoreDocs) {
            reader.storedFields().document(hit.doc);
        }
        return found.totalHits.value;
    }

    private static Query query(String text) {
        var query = new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery("withdrawn", 0), Occur.FILTER)
                .add(IntPoint.newExactQuery("open", 1), Occur.FILTER)
                .add(IntPoint.newExactQuery("sample", 0), Occur.FILTER)
                .add(LongPoint.newExactQuery("recordedTo", NEVER), Occur.FILTER);
        Folded.words(text).forEach(word -> query.add(word(word), Occur.MUST));
        return query.build();
    }

    /** The word or its beginning. */
    private static Query word(String word) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term("text", word)), Occur.SHOULD)
                .add(new PrefixQuery(new Term("text", word)), Occur.SHOULD)
                .build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
