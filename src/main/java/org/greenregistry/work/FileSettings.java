package org.greenregistry.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param folder where the bytes lie, each file under its digest
 * @param maxSize of one file
 * @param perRecord how many files one record may name
 * @param types that may be uploaded; absent for all the registry knows
 * @param grace how long a file that nothing names is kept
 */
@ConfigurationProperties("registry.files")
record FileSettings(
        @DefaultValue("data/files") Path folder,
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("10") int perRecord,
        @DefaultValue Set<FileType> types,
        @DefaultValue("P7D") Duration grace) {

    FileSettings {
        types = types.isEmpty() ? EnumSet.allOf(FileType.class) : EnumSet.copyOf(types);
    }

    /** Of the names of allowed files. */
    List<String> endings() {
        return types.stream().flatMap(type -> type.endings().stream()).toList();
    }
}
