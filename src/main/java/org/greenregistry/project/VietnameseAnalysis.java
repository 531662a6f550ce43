package org.greenregistry.project;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How Vietnamese text becomes words. {@code folded} finds what is typed without marks ({@code đ} included),
 * {@code accented} tells Bình Đường from Bình Dương, and takes hoà and hòa for one word. Named in
 * application.properties; public because the library makes it.
 */
public class VietnameseAnalysis implements LuceneAnalysisConfigurer {

    private static final String TONES = "org/greenregistry/project/tones.txt";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer("folded")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer("accented")
                .custom()
                .tokenizer("standard")
                .charFilter("mapping")
                .param("mapping", TONES)
                .tokenFilter("lowercase");
    }
}
