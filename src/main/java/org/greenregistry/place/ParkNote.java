package org.greenregistry.place;

import java.util.List;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What public sources say of a park beside its facts, in sentences for readers.
 *
 * @param about sentences; empty where there is no more to say
 * @param sources of {@code about}: addresses, or as the file names them
 * @param areaSources of the area
 * @param areaConfidence of an area without a source; absent where there is one
 */
public record ParkNote(
        LocalizedText about,
        List<String> sources,
        List<String> areaSources,
        @Nullable Confidence areaConfidence) {

    /** In the place of an address: a file that is public but has none. */
    public static final String FILE = "FILE";

    public ParkNote {
        sources = List.copyOf(sources);
        areaSources = List.copyOf(areaSources);
    }
}
