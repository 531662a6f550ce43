package org.greenregistry.project;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How Vietnamese text becomes words. {@code folded} finds what is typed without marks ({@code đ} included),
 * {@code accented} tells Bình Đường from Bình Dương. Named in application.properties; public because the library makes
 * it.
 */
public class VietnameseAnalysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer("folded")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer("accented").custom().tokenizer("standard").tokenFilter("lowercase");
    }
}
